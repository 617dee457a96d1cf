// Several of many: the chosen as chips, and a field that adds one by a part of its name.
import { useState } from 'react';
import { Chip } from '../display/chip';
import { Combobox } from './combobox';
import styles from './many-field.module.css';

export interface ManyFieldProps<Value extends string> {
  /** Names the adding field. */
  label: string;
  placeholder?: string;
  options: readonly { value: Value; label: string }[];
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
  /** Said when nothing matches. */
  emptyText: string;
  /** Stands for a chosen one that is no option any more. */
  goneText: string;
  removeLabel: (name: string) => string;
}

export function ManyField<Value extends string>(props: ManyFieldProps<Value>) {
  const { label, placeholder = label, options, chosen, onChange, emptyText, goneText, removeLabel } = props;
  // A new field for each choice: the name just chosen leaves it.
  const [round, setRound] = useState(0);
  const add = (value: Value | null) => {
    if (value === null) return;
    onChange([...chosen, value]);
    setRound(round + 1);
  };
  const nameOf = (value: Value) => options.find((option) => option.value === value)?.label ?? goneText;
  return (
    <div className={styles.many}>
      {chosen.map((value) => (
        <Chip
          key={value}
          onRemove={() => onChange(chosen.filter((one) => one !== value))}
          removeLabel={removeLabel(nameOf(value))}
        >
          {nameOf(value)}
        </Chip>
      ))}
      <Combobox
        key={round}
        label={label}
        placeholder={placeholder}
        emptyText={emptyText}
        value={null}
        options={options.filter(({ value }) => !chosen.includes(value))}
        onChange={add}
        className={styles.add}
      />
    </div>
  );
}
