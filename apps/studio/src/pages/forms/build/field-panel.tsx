// The settings of the selected field, the most used first.
import { type FormField, isLayout } from '@parley/forms';
import { Checkbox, Field, Fold, FormRow, Section, Select, Switch, TextArea, TextField, Tile } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import { useFormEditor } from '../editing/editor-context';
import { fieldFaces, hasDefault, hasOptions, hasPlaceholder, hasRange, hasText } from '../editing/field-kinds';
import { CheckSection } from './check-section';
import { ConditionSection } from './condition-section';
import { ContactPropertyField } from './contact-property-field';
import { ErrorWords, Habits, MostField, TicketPropertyField, WidthField, WrittenText } from './more-fields';
import styles from './panel.module.css';
import { RangeFields } from './range-fields';
import { OptionsEditor } from './options-editor';
import { useProblemText } from './use-problem-text';

export function FieldPanelHead({ field }: { field: FormField }) {
  const { t } = useTranslation('forms');
  return (
    <>
      <Tile {...fieldFaces[field.kind]} />
      <span className={styles.words}>
        <strong>{field.label || field.key}</strong>
        <span>{t(`kinds.${field.kind}.name`)}</span>
      </span>
    </>
  );
}

export function FieldPanel({ field }: { field: FormField }) {
  const { t } = useTranslation('forms');
  const { kind } = field;
  const hidden = kind === 'hidden';
  const layout = isLayout(kind);
  const counts = hasRange(kind) && kind !== 'file';
  return (
    <>
      <Section title={t(`kinds.${kind}.name`)}>
        {hidden ? <HiddenValue field={field} /> : layout ? <Reading field={field} /> : <Asking field={field} />}
      </Section>
      {hasOptions(kind) && <OptionsEditor field={field} />}
      {counts && <RangeFields field={field} />}
      <CheckSection field={field} />
      {!layout && (
        <Section title={t('field.saveTo')}>
          <ContactPropertyField field={field} />
          {kind !== 'consent' && kind !== 'file' && <TicketPropertyField field={field} />}
        </Section>
      )}
      {!hidden && kind !== 'page' && <ConditionSection field={field} />}
      {hasDefault(kind) && <Beforehand field={field} />}
      {!hidden && !layout && <ErrorWords field={field} />}
      {!layout && (
        <Fold title={t('field.advanced')} summary={field.key}>
          <KeyField field={field} />
          <Habits field={field} />
        </Fold>
      )}
    </>
  );
}

/** What is only read: a heading, a text, the beginning of a page. */
function Reading({ field }: { field: FormField }) {
  const { t } = useTranslation('forms');
  const { changeField } = useFormEditor();
  const problem = useProblemText(field.id);
  return (
    <>
      {field.kind !== 'text' && (
        <Field label={t('field.label')} error={problem('label')}>
          <TextField
            value={field.label}
            maxLength={300}
            onChange={(label) => changeField(field.id, { label }, 'label')}
          />
        </Field>
      )}
      {hasText(field.kind) && <WrittenText field={field} />}
      {field.kind === 'text' && <WidthField field={field} />}
    </>
  );
}

function Asking({ field }: { field: FormField }) {
  const { t } = useTranslation('forms');
  const { changeField } = useFormEditor();
  const problem = useProblemText(field.id);
  return (
    <>
      <Field label={t('field.label')} error={problem('label')}>
        <TextArea
          minRows={1}
          value={field.label}
          maxLength={300}
          onChange={(label) => changeField(field.id, { label }, 'label')}
        />
      </Field>
      <Field label={t('field.help')}>
        <TextArea
          minRows={1}
          value={field.help ?? ''}
          placeholder={t('field.helpPlaceholder')}
          maxLength={1000}
          onChange={(help) => changeField(field.id, { help: help || undefined }, 'help')}
        />
      </Field>
      {hasPlaceholder(field.kind) && (
        <Field label={t('field.placeholder')} help={t('field.placeholderHelp')}>
          <TextField
            value={field.placeholder ?? ''}
            maxLength={300}
            onChange={(placeholder) => changeField(field.id, { placeholder: placeholder || undefined }, 'placeholder')}
          />
        </Field>
      )}
      {hasText(field.kind) && <WrittenText field={field} />}
      {(field.kind === 'rating' || field.kind === 'file') && <MostField field={field} />}
      <WidthField field={field} />
      <FormRow label={t('field.required')}>
        <Switch on={field.required} onChange={(required) => changeField(field.id, { required })} />
      </FormRow>
    </>
  );
}

function HiddenValue({ field }: { field: FormField }) {
  const { t } = useTranslation('forms');
  const { changeField } = useFormEditor();
  return (
    <>
      <Field label={t('field.label')}>
        <TextField
          value={field.label}
          maxLength={300}
          onChange={(label) => changeField(field.id, { label }, 'label')}
        />
      </Field>
      <Field label={t('field.hiddenValue')} help={t('field.hiddenHelp')}>
        <TextField
          value={field.defaultValue ?? ''}
          maxLength={2000}
          onChange={(value) => changeField(field.id, { defaultValue: value || undefined }, 'default')}
        />
      </Field>
    </>
  );
}

const nothing = '';

function Beforehand({ field }: { field: FormField }) {
  const { t } = useTranslation('forms');
  const { changeField } = useFormEditor();
  const problem = useProblemText(field.id);
  const change = (value: string) => changeField(field.id, { defaultValue: value || undefined }, 'default');
  const options = [{ value: nothing, label: t('field.noDefault') }, ...(field.options ?? [])];
  return (
    <Fold title={t('field.defaultValue')} summary={field.defaultValue ?? t('field.noDefault')}>
      <Field label={t('field.defaultValue')} error={problem('default')} hideLabel>
        {field.kind === 'checkbox' ? (
          <Switch on={field.defaultValue === 'true'} onChange={(on) => change(on ? 'true' : '')} />
        ) : field.kind === 'checkboxes' ? (
          <BeforehandBoxes field={field} onChange={change} />
        ) : hasOptions(field.kind) ? (
          <Select options={options} value={field.defaultValue ?? nothing} onChange={change} />
        ) : (
          <TextField
            type={field.kind === 'date' || field.kind === 'time' ? field.kind : 'text'}
            value={field.defaultValue ?? ''}
            maxLength={2000}
            onChange={change}
          />
        )}
      </Field>
    </Fold>
  );
}

function BeforehandBoxes({ field, onChange }: { field: FormField; onChange: (value: string) => void }) {
  const chosen = (field.defaultValue ?? '').split(';');
  const all = (field.options ?? []).map(({ value }) => value);
  return (
    <div className={styles.rows}>
      {(field.options ?? []).map(({ value, label }) => (
        <Checkbox
          key={value}
          label={label}
          checked={chosen.includes(value)}
          onChange={(on) => onChange(all.filter((one) => (one === value ? on : chosen.includes(one))).join(';'))}
        />
      ))}
    </div>
  );
}

function KeyField({ field }: { field: FormField }) {
  const { t } = useTranslation('forms');
  const { changeField } = useFormEditor();
  const problem = useProblemText(field.id);
  return (
    <Field label={t('field.key')} help={t('field.keyHelp')} error={problem('key')}>
      <TextField
        code
        value={field.key}
        maxLength={60}
        spellCheck={false}
        autoCapitalize="none"
        onChange={(key) => changeField(field.id, { key }, 'key')}
      />
    </Field>
  );
}
