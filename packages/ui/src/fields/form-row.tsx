// A setting on one line: its name at the left, its control at the right end, help below.
import { Field as Base } from '@base-ui/react/field';
import type { ReactNode } from 'react';
import styles from './form-row.module.css';

export interface FormRowProps {
  label: ReactNode;
  help?: ReactNode;
  error?: ReactNode;
  disabled?: boolean;
  children: ReactNode;
}

export function FormRow({ label, help, error, disabled, children }: FormRowProps) {
  return (
    <Base.Root invalid={Boolean(error)} disabled={disabled} className={styles.row}>
      <span className={styles.words}>
        <Base.Label className={styles.label}>{label}</Base.Label>
        {help && <Base.Description className={styles.help}>{help}</Base.Description>}
        {error && (
          <Base.Error match className={styles.error}>
            {error}
          </Base.Error>
        )}
      </span>
      <span className={styles.control}>{children}</span>
    </Base.Root>
  );
}
