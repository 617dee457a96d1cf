// Several of many: the chosen as chips, and a field that adds one by a part of its name.
import { Chip, Combobox } from '@parley/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './rules.module.css';

export interface ManyFieldProps<Value extends string> {
  label: string;
  options: readonly { value: Value; label: string }[];
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
}

export function ManyField<Value extends string>({ label, options, chosen, onChange }: ManyFieldProps<Value>) {
  const { t } = useTranslation('targeting');
  // A new field for each choice: the name just chosen leaves it.
  const [round, setRound] = useState(0);
  const add = (value: Value | null) => {
    if (value === null) return;
    onChange([...chosen, value]);
    setRound(round + 1);
  };
  const nameOf = (value: Value) => options.find((option) => option.value === value)?.label ?? t('said.goneLabel');
  return (
    <div className={styles.many}>
      {chosen.map((value) => (
        <Chip
          key={value}
          onRemove={() => onChange(chosen.filter((one) => one !== value))}
          removeLabel={t('drawer.removeRule', { rule: nameOf(value) })}
        >
          {nameOf(value)}
        </Chip>
      ))}
      <Combobox
        key={round}
        label={label}
        placeholder={label}
        emptyText={t('visitor.noMatch')}
        value={null}
        options={options.filter(({ value }) => !chosen.includes(value))}
        onChange={add}
        className={styles.value}
      />
    </div>
  );
}
