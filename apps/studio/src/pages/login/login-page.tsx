// The door: email and password, then on to where one wanted to go.
import { Button, Callout, Field, focusFirstInvalid } from '@parley/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { reasonOf } from '../../api/reason-of';
import { useExplain } from '../../api/use-explain';
import { checkLogin, type Mistakes } from './check-input';
import { EmailField } from './email-field';
import styles from './login.module.css';
import { LoginFrame } from './login-frame';
import { PasswordField } from './password-field';
import { pathInside } from './path-inside';
import { useEnter } from './use-enter';

export function LoginPage() {
  const { t } = useTranslation('login');
  const { data: session } = useQuery(api.auth.me.queryOptions());
  const [values, setValues] = useState({ email: '', password: '' });
  const [mistakes, setMistakes] = useState<Mistakes>({});
  const explain = useExplain();
  const logIn = useLogIn();
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = checkLogin(values, t);
    setMistakes(found);
    focusFirstInvalid(event.currentTarget);
    if (Object.keys(found).length === 0) logIn.mutate({ ...values, email: values.email.trim() });
  };
  return (
    <LoginFrame title={t('welcomeBack', { workspace: session?.workspace?.name ?? t('product', { ns: 'common' }) })}>
      <form className={styles.form} onSubmit={send} noValidate>
        {logIn.error && (
          <Callout tone="danger" urgent>
            {reasonOf(logIn.error).code === 'BAD_REQUEST' ? t('wrong') : explain(logIn.error)}
          </Callout>
        )}
        <EmailField value={values.email} error={mistakes.email} onChange={(email) => setValues({ ...values, email })} />
        <Field label={t('password')} error={mistakes.password}>
          <PasswordField
            value={values.password}
            autoComplete="current-password"
            onChange={(password) => setValues({ ...values, password })}
          />
        </Field>
        <Button type="submit" look="fill" size="large" wide busy={logIn.isPending}>
          {t('logIn')}
        </Button>
        <p className={styles.hint}>{t('forgot')}</p>
      </form>
    </LoginFrame>
  );
}

function useLogIn() {
  const enter = useEnter();
  const { next } = useSearch({ from: '/login' });
  return useMutation(api.auth.login.mutationOptions({ onSuccess: () => enter(pathInside(next)) }));
}
