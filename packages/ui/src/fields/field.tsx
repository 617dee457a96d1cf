// Label, control, help and error of one question; wires the control's name and aria-describedby by itself.
import { Field as Base } from '@base-ui/react/field';
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../theme/class-names';
import { Icon } from '../theme/icon';
import styles from './field.module.css';

export interface FieldProps {
  label: ReactNode;
  /** Stands after the label in plain weight, such as "(optional)". */
  mark?: ReactNode;
  /** At the right end of the label's line: a counter, a small button. */
  aside?: ReactNode;
  help?: ReactNode;
  error?: ReactNode;
  hideLabel?: boolean;
  disabled?: boolean;
  className?: string;
  /** One control of this package; a group of several is named by the label as a group. */
  children: ReactNode;
}

export function Field({ label, mark, aside, help, error, hideLabel, disabled, className, children }: FieldProps) {
  return (
    <Base.Root invalid={Boolean(error)} disabled={disabled} className={classNames(styles.field, className)}>
      <div className={classNames(styles.top, hideLabel && styles.hidden)}>
        <Base.Label className={styles.label}>
          {label}
          {mark && <span className={styles.mark}> {mark}</span>}
        </Base.Label>
        {aside && <span className={styles.aside}>{aside}</span>}
      </div>
      {children}
      {error && (
        <Base.Error match className={styles.error}>
          <Icon of={CircleAlert} size={14} />
          <span>{error}</span>
        </Base.Error>
      )}
      {help && <Base.Description className={styles.help}>{help}</Base.Description>}
    </Base.Root>
  );
}
