// One of a few, all of them visible.
import { Radio } from '@base-ui/react/radio';
import { RadioGroup as Base } from '@base-ui/react/radio-group';
import type { ReactNode } from 'react';
import { classNames } from '../theme/class-names';
import check from './checkbox.module.css';
import styles from './radio-group.module.css';

export interface RadioOption<Value extends string> {
  value: Value;
  label: ReactNode;
  help?: ReactNode;
  disabled?: boolean;
}

export interface RadioGroupProps<Value extends string> {
  options: readonly RadioOption<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  label?: string;
  /** cards: each choice in a box of its own. */
  look?: 'plain' | 'cards';
  disabled?: boolean;
}

export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { options, value, onChange, label, look = 'plain', disabled } = props;
  return (
    <Base
      value={value}
      onValueChange={(next) => pick(options, next, onChange)}
      aria-label={label}
      disabled={disabled}
      className={classNames(styles.group, styles[look])}
    >
      {options.map((option) => (
        <label key={option.value} className={styles.line} data-disabled={option.disabled || undefined}>
          <Radio.Root value={option.value} disabled={option.disabled} className={styles.ring}>
            <Radio.Indicator className={styles.dot} />
          </Radio.Root>
          <span className={check.words}>
            {option.label}
            {option.help && <span className={check.help}>{option.help}</span>}
          </span>
        </label>
      ))}
    </Base>
  );
}

function pick<Value extends string>(
  options: readonly RadioOption<Value>[],
  next: unknown,
  onChange: (value: Value) => void,
) {
  const option = options.find((candidate) => candidate.value === next);
  if (option) onChange(option.value);
}
