// Yes or no, or partly; the whole line is the target.
import { Checkbox as Base } from '@base-ui/react/checkbox';
import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../theme/class-names';
import styles from './checkbox.module.css';

export interface CheckboxProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** Seen beside the box; hidden with hideLabel, still spoken. */
  label: string;
  hideLabel?: boolean;
  help?: ReactNode;
  partly?: boolean;
  disabled?: boolean;
  className?: string;
}

export function Checkbox({ checked, onChange, label, hideLabel, help, partly, disabled, className }: CheckboxProps) {
  return (
    <label className={classNames(styles.line, className)} data-disabled={disabled || undefined}>
      <Base.Root
        checked={checked}
        indeterminate={partly}
        onCheckedChange={onChange}
        disabled={disabled}
        aria-label={hideLabel ? label : undefined}
        className={styles.box}
      >
        <Base.Indicator className={styles.mark}>
          {partly ? <Minus size={12} strokeWidth={3} /> : <Check size={12} strokeWidth={3} />}
        </Base.Indicator>
      </Base.Root>
      {!hideLabel && (
        <span className={styles.words}>
          {label}
          {help && <span className={styles.help}>{help}</span>}
        </span>
      )}
    </label>
  );
}
