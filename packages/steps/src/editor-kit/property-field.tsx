// Chooses a contact property: one the workspace knows, or the name of a new one.
import { type NamedThing, toVariableName } from '@parley/editor';
import { Combobox, Field, TextField } from '@parley/ui';
import type { ReactNode } from 'react';

export interface PropertyFieldProps {
  label: ReactNode;
  properties: readonly NamedThing[];
  value: string | null;
  onChange: (value: string | null) => void;
  none: string;
  help?: ReactNode;
  error?: ReactNode;
}

export function PropertyField({ label, properties, value, onChange, none, help, error }: PropertyFieldProps) {
  const known = properties.some(({ id }) => id === value) || value === null;
  const options = [
    ...properties.map(({ id, name }) => ({ value: id, label: name, hint: id })),
    ...(known ? [] : [{ value: value ?? '', label: value ?? '' }]),
  ];
  return (
    <Field label={label} help={help} error={error}>
      {properties.length === 0 ? (
        <TextField
          value={value ?? ''}
          placeholder={none}
          onChange={(next) => onChange(toVariableName(next) || null)}
          code
        />
      ) : (
        <Combobox options={options} value={value} onChange={onChange} emptyText={none} placeholder={none} />
      )}
    </Field>
  );
}
