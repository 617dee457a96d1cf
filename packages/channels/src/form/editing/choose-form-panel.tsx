// Chooses a form there is, or names a new one.
import { Combobox, Field, RadioGroup, TextField } from '@parley/ui';
import type { ChannelPanelProps } from '../../channel-editor';
import { settingText } from '../../setting-text';
import { isNewForm, newFormKey } from './check-form';
import { words } from './words';

export function ChooseFormPanel(props: ChannelPanelProps) {
  const { draft, onChange, problems, language, connected } = props;
  const own = words[language];
  const fresh = isNewForm(draft);
  const change = (next: 'existing' | 'fresh') =>
    onChange({ settings: next === 'fresh' ? { formId: '', [newFormKey]: '' } : { formId: '' } });
  return (
    <>
      {!connected && (
        <RadioGroup
          look="cards"
          label={own.which}
          value={fresh ? 'fresh' : 'existing'}
          onChange={change}
          options={[
            { value: 'existing', label: own.existing, help: own.existingHelp },
            { value: 'fresh', label: own.fresh, help: own.freshHelp },
          ]}
        />
      )}
      {fresh ? (
        <Field label={own.newName} error={problems[newFormKey]}>
          <TextField
            maxLength={120}
            value={settingText(draft.settings, newFormKey)}
            onChange={(name) => onChange({ name, settings: { formId: '', [newFormKey]: name } })}
          />
        </Field>
      ) : (
        <ExistingForm {...props} />
      )}
    </>
  );
}

function ExistingForm({ draft, onChange, problems, language, tools, connected }: ChannelPanelProps) {
  const own = words[language];
  const options = tools.forms.map((form) => {
    const mine = connected !== null && form.id === connected.settings['formId'];
    const taken = mine ? null : form.connectedAs;
    return {
      value: form.id,
      label: form.name,
      hint: taken === null ? own.fields(form.fields) : own.taken(taken),
      disabled: taken !== null,
    };
  });
  const none = options.every((option) => option.disabled);
  const choose = (formId: string | null) => {
    const form = tools.forms.find(({ id }) => id === formId);
    onChange({ settings: { formId: formId ?? '' }, ...(form && !connected && { name: form.name }) });
  };
  return (
    <Field label={own.select} help={none ? own.noneLeft : undefined} error={problems['formId']}>
      <Combobox
        options={options}
        value={settingText(draft.settings, 'formId') || null}
        onChange={choose}
        placeholder={own.selectPlaceholder}
        emptyText={own.nothingFound}
      />
    </Field>
  );
}
