// An invited member chooses a password and is in.
import { Button, Callout, Field } from '@parley/ui';
import { useMutation } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useExplain } from '../../api/use-explain';
import { shortestPassword } from './check-input';
import styles from './login.module.css';
import { LoginFrame } from './login-frame';
import { PasswordField } from './password-field';
import { useEnter } from './use-enter';

export function JoinPage() {
  const { t } = useTranslation('login');
  const explain = useExplain();
  const enter = useEnter();
  const { token } = useParams({ from: '/join/$token' });
  const [password, setPassword] = useState('');
  const [mistake, setMistake] = useState<string>();
  const join = useMutation(api.auth.acceptInvite.mutationOptions({ onSuccess: () => enter('/flows') }));
  const send = (event: FormEvent) => {
    event.preventDefault();
    const short = password.length < shortestPassword;
    setMistake(short ? t('passwordShort', { count: shortestPassword }) : undefined);
    if (!short) join.mutate({ token, password });
  };
  return (
    <LoginFrame title={t('join.title')} text={t('join.text')}>
      <form className={styles.form} onSubmit={send} noValidate>
        {join.error && (
          <Callout tone="danger" urgent>
            {explain(join.error)}
          </Callout>
        )}
        <Field label={t('password')} help={t('setUp.passwordHelp', { count: shortestPassword })} error={mistake}>
          <PasswordField value={password} autoComplete="new-password" onChange={setPassword} />
        </Field>
        <Button type="submit" look="fill" size="large" wide busy={join.isPending}>
          {t('join.submit')}
        </Button>
      </form>
    </LoginFrame>
  );
}
