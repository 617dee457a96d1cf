// The rarer settings of a field: words for mistakes, prefill, asked once, where the answer goes in the ticket.
import { type FormField, mostFiles, mostStars } from '@parley/forms';
import { Field, Fold, FormRow, NumberField, SegmentedControl, Select, Switch, TextArea, TextField } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import { useProperties } from '../../contacts/properties/use-properties';
import { useFormEditor } from '../editing/editor-context';
import { hasDefault } from '../editing/field-kinds';

export function WidthField({ field }: { field: FormField }) {
  const { t } = useTranslation('forms');
  const { changeField } = useFormEditor();
  return (
    <FormRow label={t('parts.wide')}>
      <SegmentedControl
        label={t('parts.wide')}
        value={field.width ?? 'full'}
        onChange={(width) => changeField(field.id, { width: width === 'half' ? width : undefined })}
        segments={(['full', 'half'] as const).map((value) => ({ value, label: t(`parts.${value}`) }))}
      />
    </FormRow>
  );
}

export function WrittenText({ field }: { field: FormField }) {
  const { t } = useTranslation('forms');
  const { changeField } = useFormEditor();
  const label = field.kind === 'consent' ? 'consentText' : field.kind === 'page' ? 'pageText' : 'text';
  return (
    <Field label={t(`parts.${label}`)} help={t('parts.textHelp')}>
      <TextArea
        minRows={3}
        value={field.text ?? ''}
        maxLength={5000}
        onChange={(text) => changeField(field.id, { text: text || undefined }, 'text')}
      />
    </Field>
  );
}

export function MostField({ field }: { field: FormField }) {
  const { t } = useTranslation('forms');
  const { changeField } = useFormEditor();
  const isRating = field.kind === 'rating';
  return (
    <FormRow label={t(isRating ? 'parts.stars' : 'parts.files')}>
      <NumberField
        min={isRating ? 2 : 1}
        max={isRating ? 10 : 20}
        value={field.max ?? (isRating ? mostStars : mostFiles)}
        onChange={(max) => changeField(field.id, { max: max ?? undefined }, 'max')}
      />
    </FormRow>
  );
}

export function ErrorWords({ field }: { field: FormField }) {
  const { t } = useTranslation('forms');
  const { changeField } = useFormEditor();
  const own = field.requiredText || field.invalidText;
  return (
    <Fold title={t('parts.errors')} summary={t(own ? 'parts.errorsOwn' : 'parts.errorsOurs')}>
      {(['requiredText', 'invalidText'] as const).map((name) => (
        <Field key={name} label={t(`parts.${name}`)}>
          <TextField
            value={field[name] ?? ''}
            maxLength={300}
            onChange={(text) => changeField(field.id, { [name]: text || undefined }, name)}
          />
        </Field>
      ))}
    </Fold>
  );
}

export function Habits({ field }: { field: FormField }) {
  const { t } = useTranslation('forms');
  const { changeField } = useFormEditor();
  const example = `?${field.key}=${field.options?.[0]?.value ?? '…'}`;
  return (
    <>
      {(hasDefault(field.kind) || field.kind === 'hidden') && (
        <FormRow label={t('parts.prefill')} help={t('parts.prefillHelp', { example })}>
          <Switch
            on={field.prefill ?? false}
            onChange={(prefill) => changeField(field.id, { prefill: prefill || undefined })}
          />
        </FormRow>
      )}
      {field.kind !== 'hidden' && (
        <>
          <FormRow label={t('parts.once')} help={t('parts.onceHelp')}>
            <Switch on={field.once ?? false} onChange={(once) => changeField(field.id, { once: once || undefined })} />
          </FormRow>
          <FormRow label={t('parts.queued')} help={t('parts.queuedHelp')}>
            <Switch
              on={field.queued ?? false}
              onChange={(queued) => changeField(field.id, { queued: queued || undefined })}
            />
          </FormRow>
        </>
      )}
    </>
  );
}

const none = '';
const known = ['name', 'description', 'priority'] as const;

export function TicketPropertyField({ field }: { field: FormField }) {
  const { t } = useTranslation('forms');
  const { changeField } = useFormEditor();
  const defined = useProperties('ticket');
  const own = field.ticketProperty;
  const listed: readonly string[] = [...known, ...defined.map(({ key }) => key)];
  const foreign = own !== undefined && !listed.includes(own);
  return (
    <Field label={t('parts.ticketProperty')}>
      <Select<string>
        options={[
          { value: none, label: t('parts.noTicketProperty') },
          ...known.map((value) => ({ value, label: t(`parts.ticketProperties.${value}`) })),
          ...defined.map(({ key, label }) => ({ value: key, label })),
          ...(foreign ? [{ value: own, label: own }] : []),
        ]}
        value={own ?? none}
        onChange={(property) => changeField(field.id, { ticketProperty: property || undefined })}
      />
    </Field>
  );
}
