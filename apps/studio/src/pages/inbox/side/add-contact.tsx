// Says who an unknown visitor is; a known address leads to the contact it belongs to.
import { Button, Field, showToast, TextField } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import styles from './side.module.css';

export interface AddContactProps {
  conversationId: string;
  onDone: () => void;
}

export function AddContact({ conversationId, onDone }: AddContactProps) {
  const { t } = useTranslation('inbox');
  const { t: common } = useTranslation();
  const explain = useExplain();
  const queryClient = useQueryClient();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const [email, setEmail] = useState('');
  const [firstName, setFirstName] = useState('');
  const [lastName, setLastName] = useState('');
  const add = useMutation(
    api.conversations.addContact.mutationOptions({
      onSuccess: async () => {
        showToast({ tone: 'ok', text: t('side.contactAdded') });
        await queryClient.invalidateQueries(api.conversations.pathFilter());
        onDone();
      },
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate({ conversationId, email, firstName, lastName });
  };
  return (
    <form className={styles.newTicket} onSubmit={submit} noValidate>
      <Field label={t('side.email')} error={add.isError ? explain(add.error) : undefined}>
        <TextField ref={first} type="email" value={email} onChange={setEmail} maxLength={254} />
      </Field>
      <Field label={t('side.firstName')}>
        <TextField value={firstName} onChange={setFirstName} maxLength={200} />
      </Field>
      <Field label={t('side.lastName')}>
        <TextField value={lastName} onChange={setLastName} maxLength={200} />
      </Field>
      <div className={styles.formActs}>
        <Button look="fill" size="dense" type="submit" busy={add.isPending} disabled={email.trim() === ''}>
          {t('side.addContact')}
        </Button>
        <Button look="quiet" size="dense" onClick={onDone}>
          {common('actions.cancel')}
        </Button>
      </div>
    </form>
  );
}
