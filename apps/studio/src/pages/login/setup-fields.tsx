// What the first admin tells about the workspace and themselves.
import { Field, TextField } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import { type Mistakes, type SetupValues, shortestPassword } from './check-input';
import { EmailField } from './email-field';
import { PasswordField } from './password-field';

export interface SetupFieldsProps {
  values: SetupValues;
  mistakes: Mistakes;
  onChange: (part: Partial<SetupValues>) => void;
}

export function SetupFields({ values, mistakes, onChange }: SetupFieldsProps) {
  const { t } = useTranslation('login');
  return (
    <>
      <Field label={t('setUp.workspace')} help={t('setUp.workspaceHelp')} error={mistakes.workspaceName}>
        <TextField
          size="large"
          value={values.workspaceName}
          autoComplete="organization"
          onChange={(workspaceName) => onChange({ workspaceName })}
        />
      </Field>
      <Field label={t('setUp.name')} error={mistakes.name}>
        <TextField size="large" value={values.name} autoComplete="name" onChange={(name) => onChange({ name })} />
      </Field>
      <EmailField value={values.email} error={mistakes.email} onChange={(email) => onChange({ email })} />
      <Field
        label={t('password')}
        help={mistakes.password ? undefined : t('setUp.passwordHelp', { count: shortestPassword })}
        error={mistakes.password}
      >
        <PasswordField
          value={values.password}
          autoComplete="new-password"
          onChange={(password) => onChange({ password })}
        />
      </Field>
    </>
  );
}
