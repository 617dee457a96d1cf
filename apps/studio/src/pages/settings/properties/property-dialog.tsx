// Defining a property, or changing one: name, kind, whether it must be there, choices.
import { propertyKindSchema } from '@parley/helpdesk';
import { Button, Callout, Checkbox, ConfirmDialog, Dialog, Field, Icon, Select, TextField } from '@parley/ui';
import { Trash2 } from 'lucide-react';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PropertyView } from '../../contacts/properties/use-properties';
import { kindIcons } from './kind-icons';
import { PropertyOptions } from './property-options';
import styles from './properties.module.css';
import { hasOptions, type PropertyEdit, usePropertyDialog } from './use-property-dialog';

export interface PropertyDialogProps {
  of: PropertyView['of'];
  property: (PropertyView & { readonly id: string }) | null;
  onClose: () => void;
}

export function PropertyDialog({ of, property, onClose }: PropertyDialogProps) {
  const { t } = useTranslation(['ticketing', 'settings', 'common']);
  const form = useId();
  const first = useRef<HTMLInputElement>(null);
  const edit = usePropertyDialog({ of, property, onDone: onClose });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (edit.complete && !edit.busy) edit.save();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={property ? t('properties.editTitle', { name: property.label }) : t('properties.createTitle')}
      closeLabel={t('actions.close', { ns: 'common' })}
      size="small"
      initialFocus={first}
      footer={
        <>
          {property && <RemoveButton name={property.label} onRemove={edit.remove} />}
          <Button onClick={onClose}>{t('actions.cancel', { ns: 'common' })}</Button>
          <Button look="fill" type="submit" form={form} busy={edit.busy} disabled={!edit.complete}>
            {property ? t('save', { ns: 'settings' }) : t('properties.create')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} className={styles.form} noValidate>
        {edit.problem && (
          <Callout tone="danger" urgent title={t('properties.failed')}>
            {edit.problem}
          </Callout>
        )}
        <Field label={t('properties.label')}>
          <TextField
            ref={first}
            value={edit.draft.label}
            maxLength={120}
            onChange={(label) => edit.change({ label })}
          />
        </Field>
        <Fields edit={edit} isNew={property === null} />
      </form>
    </Dialog>
  );
}

function Fields({ edit, isNew }: { edit: PropertyEdit; isNew: boolean }) {
  const { t } = useTranslation('ticketing');
  const { draft, change } = edit;
  return (
    <>
      <Field label={t('properties.kind')} help={isNew ? undefined : t('properties.kindFixed')}>
        <Select
          value={draft.kind}
          disabled={!isNew}
          onChange={(kind) => change({ kind })}
          options={propertyKindSchema.options.map((kind) => ({
            value: kind,
            label: t(`properties.kinds.${kind}`),
            picture: <Icon of={kindIcons[kind]} size={14} />,
          }))}
        />
      </Field>
      {hasOptions(draft.kind) && (
        <PropertyOptions
          options={draft.options}
          problem={edit.optionsProblem}
          onChange={(options) => change({ options })}
        />
      )}
      {isNew && (
        <Field label={t('properties.key')} help={t('properties.keyHelp')} error={edit.keyProblem ?? undefined}>
          <TextField code value={edit.key} maxLength={60} onChange={(key) => change({ key: key.toLowerCase() })} />
        </Field>
      )}
      <Checkbox
        label={t('properties.required')}
        help={t('properties.requiredHelp')}
        checked={draft.required}
        onChange={(required) => change({ required })}
      />
    </>
  );
}

function RemoveButton({ name, onRemove }: { name: string; onRemove: () => void }) {
  const { t } = useTranslation(['ticketing', 'common']);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button look="quiet" icon={Trash2} className={styles.remove} onClick={() => setAsking(true)}>
        {t('properties.remove')}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('properties.removeTitle', { name })}
        confirmText={t('actions.delete', { ns: 'common' })}
        cancelText={t('actions.keep', { ns: 'common' })}
        onConfirm={() => {
          setAsking(false);
          onRemove();
        }}
      >
        {t('properties.removeText')}
      </ConfirmDialog>
    </>
  );
}
