// A contact made by hand: whatever is known of somebody.
import { Button, Callout, Dialog, Field } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { reasonOf } from '../../../api/reason-of';
import { useExplain } from '../../../api/use-explain';
import { PropertyControl } from '../properties/property-control';
import { useProperties } from '../properties/use-properties';
import { type PropertyValue, usePropertyCheck } from '../properties/use-property-check';
import styles from './list.module.css';

export interface CreateDialogProps {
  onClose: () => void;
  onCreated: (contactId: string) => void;
}

export function CreateDialog({ onClose, onCreated }: CreateDialogProps) {
  const { t } = useTranslation('contacts');
  const { t: common } = useTranslation();
  const form = useId();
  const first = useRef<HTMLInputElement>(null);
  const make = useCreate(onCreated);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('create.title')}
      description={t('create.needed')}
      closeLabel={common('actions.close')}
      size="small"
      initialFocus={first}
      footer={
        <>
          <Button onClick={onClose}>{common('actions.cancel')}</Button>
          <Button look="fill" type="submit" form={form} busy={make.busy} disabled={make.empty}>
            {t('create.action')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={make.submit} className={styles.form} noValidate>
        {make.problem && (
          <Callout tone="danger" urgent title={t('create.failed')}>
            {make.problem}
          </Callout>
        )}
        <div className={styles.pair}>
          {make.shown.map((property, index) => (
            <Field
              key={property.key}
              label={property.label}
              mark={property.required ? '*' : undefined}
              error={make.errors[property.key]}
              className={property.kind === 'email' || property.kind === 'long-text' ? styles.whole : undefined}
            >
              <PropertyControl
                inputRef={index === 0 ? first : undefined}
                property={property}
                value={make.values[property.key] ?? ''}
                onChange={(value) => make.write(property.key, value)}
              />
            </Field>
          ))}
        </div>
      </form>
    </Dialog>
  );
}

/** What is asked: the built-in properties and those that must be there. */
function useCreate(onCreated: (contactId: string) => void) {
  const explain = useExplain();
  const check = usePropertyCheck();
  const queryClient = useQueryClient();
  const shown = useProperties('contact').filter(({ id, required }) => id === null || required);
  const [values, setValues] = useState<Readonly<Record<string, PropertyValue>>>({});
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const create = useMutation(
    api.contacts.create.mutationOptions({
      onSuccess: ({ contactId }) => {
        void queryClient.invalidateQueries(api.contacts.pathFilter());
        onCreated(contactId);
      },
      onError: (error) => {
        const field = reasonOf(error).field?.split('.').at(-1);
        if (field !== undefined && shown.some(({ key }) => key === field)) setErrors({ [field]: explain(error) });
      },
    }),
  );
  const filled = Object.entries(values).filter(([, value]) => String(value).trim() !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = shown.flatMap((property) => {
      const mistake = check(property, values[property.key] ?? '');
      return mistake === null ? [] : [[property.key, mistake] as const];
    });
    setErrors(Object.fromEntries(wrong));
    if (wrong.length === 0 && filled.length > 0) create.mutate({ properties: Object.fromEntries(filled) });
  };
  return {
    shown,
    values,
    errors,
    submit,
    write: (key: string, value: PropertyValue) => setValues((now) => ({ ...now, [key]: value })),
    busy: create.isPending,
    empty: filled.length === 0,
    problem: create.isError && Object.keys(errors).length === 0 ? explain(create.error) : null,
  };
}
