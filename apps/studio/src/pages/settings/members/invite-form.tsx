// Who is invited: name, email, role.
import { Callout, Field, focusFirstInvalid, RadioGroup, TextField } from '@parley/ui';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reasonOf } from '../../../api/reason-of';
import { useExplain } from '../../../api/use-explain';
import styles from '../settings-form.module.css';
import { type Role, useRoleOptions } from './role-select';

export interface Invitation {
  name: string;
  email: string;
  role: Role;
}

export interface InviteFormProps {
  id: string;
  error: unknown;
  onSubmit: (invitation: Invitation) => void;
}

export function InviteForm({ id, error, onSubmit }: InviteFormProps) {
  const { t } = useTranslation('settings');
  const explain = useExplain();
  const roles = useRoleOptions();
  const [values, setValues] = useState<Invitation>({ name: '', email: '', role: 'agent' });
  const [asked, setAsked] = useState(false);
  const taken = error != null && reasonOf(error).field === 'email';
  const noName = values.name.trim() === '';
  const noEmail = !/^\S+@\S+\.\S+$/.test(values.email.trim());
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setAsked(true);
    focusFirstInvalid(event.currentTarget);
    if (!noName && !noEmail) onSubmit({ ...values, name: values.name.trim(), email: values.email.trim() });
  };
  const emailProblem = asked && noEmail ? t('members.emailMissing') : taken ? t('members.taken') : undefined;
  return (
    <form id={id} className={styles.form} onSubmit={send} noValidate>
      {error != null && !taken && (
        <Callout tone="danger" urgent>
          {explain(error)}
        </Callout>
      )}
      <Field label={t('members.name')} error={asked && noName ? t('members.nameMissing') : undefined}>
        <TextField value={values.name} maxLength={120} onChange={(name) => setValues({ ...values, name })} />
      </Field>
      <Field label={t('members.email')} error={emailProblem}>
        <TextField
          type="email"
          autoComplete="off"
          maxLength={254}
          value={values.email}
          onChange={(email) => setValues({ ...values, email })}
        />
      </Field>
      <div className={styles.group}>
        <h3 aria-hidden="true">{t('members.role')}</h3>
        <RadioGroup
          look="cards"
          label={t('members.role')}
          value={values.role}
          options={roles.map(({ value, label, hint }) => ({ value, label, help: hint }))}
          onChange={(role) => setValues({ ...values, role })}
        />
      </div>
    </form>
  );
}
