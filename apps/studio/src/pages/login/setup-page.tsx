// The first visit: makes the workspace's first admin.
import { Button, Callout, Field, TextField } from '@parley/ui';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useExplain } from '../../api/use-explain';
import { checkSetup, type Mistakes, shortestPassword } from './check-input';
import { EmailField } from './email-field';
import styles from './login.module.css';
import { LoginFrame } from './login-frame';
import { PasswordField } from './password-field';
import { useEnter } from './use-enter';

export function SetupPage() {
  const { t } = useTranslation('login');
  const [values, setValues] = useState({ workspaceName: '', name: '', email: '', password: '' });
  const [mistakes, setMistakes] = useState<Mistakes>({});
  const explain = useExplain();
  const enter = useEnter();
  const setUp = useMutation(api.auth.setup.mutationOptions({ onSuccess: () => enter('/flows') }));
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const found = checkSetup(values, t);
    setMistakes(found);
    if (Object.keys(found).length === 0) setUp.mutate({ ...values, email: values.email.trim() });
  };
  return (
    <LoginFrame title={t('setUp.title')} text={t('setUp.text')}>
      <form className={styles.form} onSubmit={send} noValidate>
        {setUp.error && (
          <Callout tone="danger" urgent>
            {explain(setUp.error)}
          </Callout>
        )}
        <Field label={t('setUp.workspace')} help={t('setUp.workspaceHelp')} error={mistakes.workspaceName}>
          <TextField
            size="large"
            value={values.workspaceName}
            autoComplete="organization"
            onChange={(workspaceName) => set({ workspaceName })}
          />
        </Field>
        <Field label={t('setUp.name')} error={mistakes.name}>
          <TextField size="large" value={values.name} autoComplete="name" onChange={(name) => set({ name })} />
        </Field>
        <EmailField value={values.email} error={mistakes.email} onChange={(email) => set({ email })} />
        <Field
          label={t('password')}
          help={t('setUp.passwordHelp', { count: shortestPassword })}
          error={mistakes.password}
        >
          <PasswordField
            value={values.password}
            autoComplete="new-password"
            onChange={(password) => set({ password })}
          />
        </Field>
        <Button type="submit" look="fill" size="large" wide busy={setUp.isPending}>
          {t('setUp.submit')}
        </Button>
      </form>
    </LoginFrame>
  );
}
