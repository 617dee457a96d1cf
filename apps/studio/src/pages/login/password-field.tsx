// A password that can be looked at while it is written.
import { IconButton, TextField } from '@parley/ui';
import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface PasswordFieldProps {
  value: string;
  autoComplete: 'current-password' | 'new-password';
  onChange: (value: string) => void;
}

export function PasswordField({ value, autoComplete, onChange }: PasswordFieldProps) {
  const { t } = useTranslation('login');
  const [shown, setShown] = useState(false);
  return (
    <TextField
      size="large"
      type={shown ? 'text' : 'password'}
      value={value}
      autoComplete={autoComplete}
      onChange={onChange}
      after={
        <IconButton
          size="dense"
          icon={shown ? EyeOff : Eye}
          label={t(shown ? 'hidePassword' : 'showPassword')}
          onClick={() => setShown(!shown)}
        />
      }
    />
  );
}
