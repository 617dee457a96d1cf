// How a chat looks: its name for the team, its colour, its corner, its language.
import { ColourField, Field, SegmentedControl, Select, TextField } from '@parley/ui';
import type { ChannelPanelProps } from '../../channel-editor';
import { settingText } from '../../setting-text';
import { colourPresets } from './colour-presets';
import { words } from './words';

export function LookPanel({ draft, onChange, problems, language, tools }: ChannelPanelProps) {
  const own = words[language];
  const set = (part: ChannelPanelProps['draft']['settings']) => onChange({ settings: { ...draft.settings, ...part } });
  return (
    <>
      <Field label={own.nameLabel} help={own.nameHelp} error={problems['name']}>
        <TextField value={draft.name} maxLength={120} onChange={(name) => onChange({ name })} />
      </Field>
      <Field label={own.colour} aside={settingText(draft.settings, 'colour') === '' ? own.brand : undefined}>
        <ColourField
          value={settingText(draft.settings, 'colour')}
          onChange={(colour) => set({ colour })}
          presets={colourPresets.map((value, place) => ({ value, name: own.presets[place] ?? value }))}
          inherited={{ value: tools.workspace.colour, name: own.brand }}
          texts={own.colours}
          error={problems['colour']}
        />
      </Field>
      <Field label={own.position}>
        <SegmentedControl
          label={own.position}
          value={draft.settings['position'] === 'left' ? 'left' : 'right'}
          segments={[
            { value: 'left', label: own.left },
            { value: 'right', label: own.right },
          ]}
          onChange={(position) => set({ position })}
        />
      </Field>
      <Field label={own.locale}>
        <Select
          value={draft.settings['locale'] === 'sv' ? 'sv' : 'en'}
          options={(['en', 'sv'] as const).map((value) => ({ value, label: own.languages[value] }))}
          onChange={(locale) => set({ locale })}
        />
      </Field>
    </>
  );
}
