// Another password; every other login of mine ends.
import { Button, Callout, Field, focusFirstInvalid, showToast, TextField } from '@parley/ui';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { reasonOf } from '../../../api/reason-of';
import { useExplain } from '../../../api/use-explain';
import styles from '../settings-form.module.css';
import { checkPasswords, type PasswordMistakes, type Passwords } from './check-passwords';

const nothing: Passwords = { current: '', next: '', again: '' };

export function PasswordForm() {
  const { t } = useTranslation('settings');
  const explain = useExplain();
  const [values, setValues] = useState(nothing);
  const [mistakes, setMistakes] = useState<PasswordMistakes>({});
  const change = useMutation(
    api.auth.changePassword.mutationOptions({
      onSuccess: () => {
        setValues(nothing);
        showToast({ tone: 'ok', text: t('account.changed') });
      },
      onError: (error) => reasonOf(error).field === 'current' && setMistakes({ current: 'wrong' }),
    }),
  );
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = checkPasswords(values);
    setMistakes(found);
    focusFirstInvalid(event.currentTarget);
    if (Object.keys(found).length === 0 && !change.isPending)
      change.mutate({ current: values.current, next: values.next });
  };
  const elsewhere = change.error && reasonOf(change.error).field !== 'current';
  return (
    <section className={styles.part} aria-label={t('account.password')}>
      <div className={styles.head}>
        <h2>{t('account.password')}</h2>
      </div>
      <form className={styles.narrow} onSubmit={send} noValidate>
        {elsewhere && (
          <Callout tone="danger" urgent>
            {explain(change.error)}
          </Callout>
        )}
        {(['current', 'next', 'again'] as const).map((field) => {
          const mistake = mistakes[field];
          return (
            <Field
              key={field}
              label={t(`account.${field}`)}
              help={field === 'next' ? t('account.passwordHelp') : undefined}
              error={mistake && t(`account.${mistake}`)}
            >
              <TextField
                type="password"
                autoComplete={field === 'current' ? 'current-password' : 'new-password'}
                maxLength={200}
                value={values[field]}
                onChange={(text) => setValues({ ...values, [field]: text })}
              />
            </Field>
          );
        })}
        <div className={styles.acts}>
          <Button type="submit" busy={change.isPending}>
            {t('account.change')}
          </Button>
        </div>
      </form>
    </section>
  );
}
