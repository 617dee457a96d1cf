// How a chat looks: its name for the team, its colour, picture, typeface, corner and language.
import { Avatar, ColourField, Field, PictureField, SegmentedControl, Select, TextField } from '@parley/ui';
import type { ChannelPanelProps } from '../../channel-editor';
import { settingText } from '../../setting-text';
import { chatFonts, chatLocales } from '../model';
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
      {tools.picture && (
        <PictureField
          {...tools.picture}
          label={own.avatar}
          help={own.avatarHelp}
          error={problems['avatarUrl']}
          value={settingText(draft.settings, 'avatarUrl')}
          empty={<Avatar size={48} name={tools.workspace.name} />}
          onChange={(avatarUrl) => set({ avatarUrl })}
        />
      )}
      <Field label={own.font} help={own.fontHelp}>
        <Select
          value={chatFonts.find((font) => font === draft.settings['font']) ?? 'inter'}
          options={chatFonts.map((value) => ({ value, label: own.fonts[value] }))}
          onChange={(font) => set({ font })}
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
          value={chatLocales.find((known) => known === draft.settings['locale']) ?? 'en'}
          options={chatLocales.map((value) => ({ value, label: languageName(value, language) }))}
          onChange={(locale) => set({ locale })}
        />
      </Field>
    </>
  );
}

function languageName(locale: string, reader: string): string {
  const name = new Intl.DisplayNames(reader, { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
