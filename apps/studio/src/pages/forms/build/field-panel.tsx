// The settings of the selected field, the most used first.
import type { FormField } from '@parley/forms';
import { Field, Fold, FormRow, Section, Select, Switch, TextArea, TextField, Tile } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import { useFormEditor } from '../editing/editor-context';
import { fieldFaces, hasOptions, hasPlaceholder, hasRange } from '../editing/field-kinds';
import { ContactPropertyField } from './contact-property-field';
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
  const hidden = field.kind === 'hidden';
  return (
    <>
      <Section title={t(`kinds.${field.kind}.name`)}>
        {hidden ? <HiddenValue field={field} /> : <Asking field={field} />}
      </Section>
      {hasOptions(field.kind) && <OptionsEditor field={field} />}
      {hasRange(field.kind) && <RangeFields field={field} />}
      <Section title={t('field.saveTo')}>
        <ContactPropertyField field={field} />
      </Section>
      {!hidden && <Beforehand field={field} />}
      <Fold title={t('field.advanced')} summary={field.key}>
        <KeyField field={field} />
      </Fold>
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
        {hasOptions(field.kind) ? (
          <Select options={options} value={field.defaultValue ?? nothing} onChange={change} />
        ) : (
          <TextField
            type={field.kind === 'date' ? 'date' : 'text'}
            value={field.defaultValue ?? ''}
            maxLength={2000}
            onChange={change}
          />
        )}
      </Field>
    </Fold>
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
