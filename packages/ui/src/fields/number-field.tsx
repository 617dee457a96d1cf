// A number with a minus and a plus; arrow keys step too.
import { NumberField as Base } from '@base-ui/react/number-field';
import { Minus, Plus } from 'lucide-react';
import { classNames } from '../theme/class-names';
import { Icon } from '../theme/icon';
import styles from './number-field.module.css';

export interface NumberFieldProps {
  value: number | null;
  onChange: (value: number | null) => void;
  label?: string;
  min?: number;
  max?: number;
  step?: number;
  format?: Intl.NumberFormatOptions;
  locale?: string;
  disabled?: boolean;
  wide?: boolean;
}

export function NumberField({ value, onChange, label, wide, ...rest }: NumberFieldProps) {
  return (
    <Base.Root {...rest} value={value} onValueChange={onChange} className={classNames(wide && styles.wide)}>
      <Base.Group className={styles.group}>
        {/* The buttons repeat what the arrow keys do, so they are not read out. */}
        <Base.Decrement className={styles.step} aria-hidden="true">
          <Icon of={Minus} size={14} />
        </Base.Decrement>
        <Base.Input className={styles.input} aria-label={label} />
        <Base.Increment className={styles.step} aria-hidden="true">
          <Icon of={Plus} size={14} />
        </Base.Increment>
      </Base.Group>
    </Base.Root>
  );
}
