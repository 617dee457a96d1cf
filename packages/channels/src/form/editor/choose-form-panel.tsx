// The one step of a form channel: an existing form that feeds no inbox yet, or a new one (R111-R114).
import { Combobox, Field, RadioGroup, TextField } from '@parley/ui';
import type { ChannelPanelProps, ChannelStep } from '../../channel-editor';
import { formIdOf, newFormName } from './read-draft';
import { formWords } from './words';

export const chooseFormStep: ChannelStep = {
  id: 'form',
  words: {
    en: { title: 'Form', help: 'One form feeds one channel.' },
    sv: { title: 'Formulär', help: 'Ett formulär matar en kanal.' },
  },
  Panel: ChooseFormPanel,
  check: ({ settings }, language) => {
    const words = formWords[language];
    const fresh = newFormName(settings);
    const found: Record<string, string> = {};
    if (fresh === '') found['settings.newForm'] = words.nameMissing;
    if (fresh === null && formIdOf(settings) === null) found['settings.formId'] = words.chooseMissing;
    return found;
  },
};

function ChooseFormPanel({ draft, onChange, mistakes, language, tools }: ChannelPanelProps) {
  const words = formWords[language];
  const fresh = newFormName(draft.settings);
  const choose = (way: 'existing' | 'fresh') =>
    onChange({ name: '', settings: way === 'fresh' ? { formId: '', newForm: '' } : { formId: '' } });
  const pick = (formId: string | null) =>
    onChange({ name: tools.forms.find(({ id }) => id === formId)?.name ?? '', settings: { formId: formId ?? '' } });
  const options = tools.forms.map(({ id, name, fields, published, connected }) => ({
    value: id,
    label: name,
    hint: [connected ? words.taken : words.fields(fields), published ? '' : words.unpublished].filter(Boolean).join(', '),
    disabled: connected && id !== formIdOf(draft.settings),
  }));
  return (
    <>
      <RadioGroup
        look="cards"
        label={words.which}
        value={fresh === null ? 'existing' : 'fresh'}
        onChange={choose}
        options={[
          { value: 'existing', label: words.existing },
          { value: 'fresh', label: words.fresh, help: words.freshHelp },
        ]}
      />
      {fresh === null ? (
        <Field label={words.choose} error={mistakes['settings.formId']}>
          <Combobox
            options={options}
            value={formIdOf(draft.settings)}
            onChange={pick}
            emptyText={words.none}
            placeholder={words.choosePlaceholder}
          />
        </Field>
      ) : (
        <Field label={words.name} error={mistakes['settings.newForm'] ?? mistakes['name']}>
          <TextField
            value={draft.name}
            maxLength={120}
            onChange={(name) => onChange({ name, settings: { formId: '', newForm: name } })}
          />
        </Field>
      )}
    </>
  );
}
