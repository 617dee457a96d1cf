// The control a property of this kind is filled in with; stands in a Field.
import { Checkbox, Select, TextArea, TextField } from '@parley/ui';
import type { HTMLInputTypeAttribute, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './properties.module.css';
import type { PropertyView } from './use-properties';
import type { PropertyValue } from './use-property-check';

export interface PropertyControlProps {
  property: Pick<PropertyView, 'kind' | 'options' | 'label'>;
  /** Empty text: nothing yet. */
  value: PropertyValue;
  onChange: (value: PropertyValue) => void;
  inputRef?: Ref<HTMLInputElement>;
}

export function PropertyControl({ property, value, onChange, inputRef }: PropertyControlProps) {
  const { t } = useTranslation('contacts');
  const { kind, options, label } = property;
  if (kind === 'long-text')
    return <TextArea value={String(value)} onChange={onChange} minRows={2} maxLength={20_000} />;
  if (kind === 'several-choices')
    return <Choices options={options} label={label} value={String(value)} onChange={onChange} />;
  if (kind === 'single-choice' || kind === 'yes-no') {
    const answers =
      kind === 'yes-no'
        ? [
            { value: 'true', label: t('properties.yes') },
            { value: 'false', label: t('properties.no') },
          ]
        : options;
    return (
      <Select<string>
        value={value === '' ? none : String(value)}
        onChange={(next) => onChange(next === none ? '' : kind === 'yes-no' ? next === 'true' : next)}
        options={[{ value: none, label: t('properties.notChosen') }, ...answers]}
      />
    );
  }
  return (
    <TextField
      ref={inputRef}
      type={inputTypes[kind]}
      inputMode={kind === 'number' ? 'decimal' : undefined}
      value={String(value)}
      onChange={onChange}
      maxLength={2_000}
      autoComplete="off"
    />
  );
}

interface ChoicesProps {
  options: PropertyView['options'];
  label: string;
  value: string;
  onChange: (value: string) => void;
}

export function Choices({ options, label, value, onChange }: ChoicesProps) {
  const chosen = value.split(';').filter(Boolean);
  return (
    <div role="group" aria-label={label} className={styles.choices}>
      {options.map((option) => (
        <Checkbox
          key={option.value}
          label={option.label}
          checked={chosen.includes(option.value)}
          onChange={(on) =>
            onChange((on ? [...chosen, option.value] : chosen.filter((one) => one !== option.value)).join(';'))
          }
        />
      ))}
    </div>
  );
}

export const none = 'none';

export const inputTypes: Readonly<Partial<Record<PropertyView['kind'], HTMLInputTypeAttribute>>> = {
  date: 'date',
  email: 'email',
  phone: 'tel',
  url: 'url',
};
