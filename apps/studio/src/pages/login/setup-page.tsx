// The first visit: makes the workspace's first admin.
import { Button, Callout, focusFirstInvalid } from '@parley/ui';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useExplain } from '../../api/use-explain';
import { checkSetup, type Mistakes } from './check-input';
import styles from './login.module.css';
import { LoginFrame } from './login-frame';
import { SetupFields } from './setup-fields';
import { useEnter } from './use-enter';

export function SetupPage() {
  const { t } = useTranslation('login');
  const [values, setValues] = useState({ workspaceName: '', name: '', email: '', password: '' });
  const [mistakes, setMistakes] = useState<Mistakes>({});
  const explain = useExplain();
  const enter = useEnter();
  const setUp = useMutation(api.auth.setup.mutationOptions({ onSuccess: () => enter('/flows') }));
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = checkSetup(values, t);
    setMistakes(found);
    focusFirstInvalid(event.currentTarget);
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
        <SetupFields values={values} mistakes={mistakes} onChange={(part) => setValues({ ...values, ...part })} />
        <Button type="submit" look="fill" size="large" wide busy={setUp.isPending}>
          {t('setUp.submit')}
        </Button>
      </form>
    </LoginFrame>
  );
}
