// First step of the chat: its name, colour, place and language.
import { Field, Fold, FormRow, SegmentedControl, Select, TextArea, TextField } from '@parley/ui';
import type { ChannelPanelProps, ChannelStep } from '../../channel-editor';
import { chatSettingsSchema } from '../model';
import { ColourField } from './colour-panel';
import { isHex } from './contrast';
import { readFace } from './read-draft';
import { chatWords } from './words';

export const lookStep: ChannelStep = {
  id: 'look',
  words: {
    en: { title: 'Appearance', help: 'How the chat looks on your site.' },
    sv: { title: 'Utseende', help: 'Hur chatten ser ut på webbplatsen.' },
  },
  Panel: LookPanel,
  check: ({ name, settings }, language) => {
    const words = chatWords[language];
    const { colour, allowedDomains } = readFace(settings);
    return {
      ...(name.trim() === '' && { name: words.nameMissing }),
      ...(colour !== '' && !isHex(colour) && { 'settings.colour': words.wrongColour }),
      ...(!chatSettingsSchema.shape.allowedDomains.safeParse(allowedDomains).success && {
        'settings.allowedDomains': words.wrongDomain,
      }),
    };
  },
};

function LookPanel({ draft, onChange, mistakes, language, tools }: ChannelPanelProps) {
  const words = chatWords[language];
  const face = readFace(draft.settings);
  const set = (change: Partial<typeof face>) => onChange({ settings: { ...draft.settings, ...change } });
  return (
    <>
      <Field label={words.name} help={words.nameHelp} error={mistakes['name']}>
        <TextField value={draft.name} maxLength={120} onChange={(name) => onChange({ name })} />
      </Field>
      <ColourField
        colour={face.colour}
        brand={tools.workspace.colour}
        words={words}
        error={mistakes['settings.colour']}
        onChange={(colour) => set({ colour })}
      />
      <FormRow label={words.position}>
        <SegmentedControl
          label={words.position}
          value={face.position}
          onChange={(position) => set({ position })}
          segments={[
            { value: 'left', label: words.left },
            { value: 'right', label: words.right },
          ]}
        />
      </FormRow>
      <Field label={words.locale} help={words.localeHelp}>
        <Select
          options={[
            { value: 'en', label: 'English' },
            { value: 'sv', label: 'Svenska' },
          ]}
          value={face.locale}
          onChange={(locale) => set({ locale })}
        />
      </Field>
      <Fold title={words.domains} summary={face.allowedDomains.length || words.domainsAnywhere}>
        <Field label={words.domains} hideLabel help={words.domainsHelp} error={mistakes['settings.allowedDomains']}>
          <TextArea
            code
            minRows={2}
            value={face.allowedDomains.join('\n')}
            onChange={(text) => set({ allowedDomains: text === '' ? [] : text.split('\n').map((line) => line.trim()) })}
          />
        </Field>
      </Fold>
    </>
  );
}
