// Chooses where a value is kept: a variable that exists, or a new one.
import { Combobox, Field } from '@parley/ui';
import type { ReactNode } from 'react';
import { useDraft, useEditor } from '../store/editor-context';
import { tokenLabel } from '../text/tokens';
import { knownVariables } from './known-variables';

export interface VariableFieldProps {
  label: ReactNode;
  hideLabel?: boolean;
  value: string | null;
  onChange: (value: string | null) => void;
  /** Offered as a new one when it is free, e.g. named after the step. */
  suggest?: string;
  help?: ReactNode;
  error?: ReactNode;
}

export function VariableField({ label, hideLabel, value, onChange, suggest, help, error }: VariableFieldProps) {
  const { stepModels, words } = useEditor();
  const draft = useDraft();
  const known = knownVariables(draft, stepModels);
  const names = [...new Set([...known, ...(value === null ? [] : [value])])];
  const fresh = freshName(suggest ?? 'answer', names);
  const options = [
    ...names.map((name) => ({ value: name, label: tokenLabel(name), hint: name })),
    { value: fresh, label: `${words.newVariable}: ${fresh}` },
  ];
  return (
    <Field label={label} hideLabel={hideLabel} help={help} error={error}>
      <Combobox
        options={options}
        value={value}
        onChange={onChange}
        emptyText={words.nothingFound}
        placeholder={words.noVariable}
      />
    </Field>
  );
}

function freshName(wish: string, taken: readonly string[]): string {
  const base = toVariableName(wish) || 'answer';
  if (!taken.includes(base)) return base;
  let number = 2;
  while (taken.includes(`${base}_${number}`)) number += 1;
  return `${base}_${number}`;
}

/** @example toVariableName('Vilken e-post?') === 'vilken_e_post' */
export function toVariableName(text: string): string {
  const plain = text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();
  return plain
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+/, '')
    .replace(/_+$/, '')
    .slice(0, 40);
}
