// A contact made by hand: whatever is known of somebody.
import { Button, Callout, Dialog, Field, TextField } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { reasonOf } from '../../../api/reason-of';
import { useExplain } from '../../../api/use-explain';
import type { knownProperties } from '../properties/known-properties';
import styles from './list.module.css';

export interface CreateDialogProps {
  onClose: () => void;
  onCreated: (contactId: string) => void;
}

type Known = (typeof knownProperties)[number];
const blank: Readonly<Record<Known, string>> = { first_name: '', last_name: '', email: '', phone: '', company: '' };

export function CreateDialog({ onClose, onCreated }: CreateDialogProps) {
  const { t } = useTranslation('contacts');
  const { t: common } = useTranslation();
  const form = useId();
  const first = useRef<HTMLInputElement>(null);
  const explain = useExplain();
  const queryClient = useQueryClient();
  const [values, setValues] = useState(blank);
  const create = useMutation(
    api.contacts.create.mutationOptions({
      onSuccess: ({ contactId }) => {
        void queryClient.invalidateQueries(api.contacts.pathFilter());
        onCreated(contactId);
      },
    }),
  );
  const filled = Object.entries(values).filter(([, value]) => value.trim() !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (filled.length > 0)
      create.mutate({ properties: Object.fromEntries(filled.map(([key, value]) => [key, value.trim()])) });
  };
  const problem = create.isError ? explain(create.error) : undefined;
  const field = create.isError ? reasonOf(create.error).field?.split('.').at(-1) : undefined;
  const input = (key: Known, type?: string) => (
    <Field label={t(`properties.${key}`)} error={field === key ? problem : undefined}>
      <TextField
        ref={key === 'first_name' ? first : undefined}
        type={type}
        value={values[key]}
        onChange={(value) => setValues((now) => ({ ...now, [key]: value }))}
        maxLength={300}
        autoComplete="off"
      />
    </Field>
  );
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
          <Button look="fill" type="submit" form={form} busy={create.isPending} disabled={filled.length === 0}>
            {t('create.action')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} className={styles.form}>
        {problem && !field && (
          <Callout tone="danger" urgent title={t('create.failed')}>
            {problem}
          </Callout>
        )}
        <div className={styles.pair}>
          {input('first_name')}
          {input('last_name')}
        </div>
        {input('email', 'email')}
        <div className={styles.pair}>
          {input('phone', 'tel')}
          {input('company')}
        </div>
      </form>
    </Dialog>
  );
}
