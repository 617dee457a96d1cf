// The email of a login.
import { Field, TextField } from '@parley/ui';
import { useTranslation } from 'react-i18next';

export interface EmailFieldProps {
  value: string;
  error?: string;
  onChange: (value: string) => void;
}

export function EmailField({ value, error, onChange }: EmailFieldProps) {
  const { t } = useTranslation('login');
  return (
    <Field label={t('email')} error={error}>
      <TextField
        size="large"
        type="email"
        value={value}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        onChange={onChange}
      />
    </Field>
  );
}
