// A submission as the inbox shows it: labels and values in form order (R124), without hidden fields (R125).
import type { FormDefinition, FormField, SubmittedValue } from './definition';

/** The `fields` part of a message; written out here because forms stand beside messages. */
export type FieldsPart = {
  readonly kind: 'fields';
  readonly title: string;
  readonly fields: { readonly label: string; readonly value: string }[];
};

export function describeSubmission(
  definition: FormDefinition,
  values: Readonly<Record<string, SubmittedValue>>,
): FieldsPart {
  const shown = definition.fields.filter((field) => field.kind !== 'hidden' && Object.hasOwn(values, field.key));
  return {
    kind: 'fields',
    title: definition.title || definition.name,
    fields: shown.map((field) => ({ label: field.label || field.key, value: shownValue(field, values[field.key]) })),
  };
}

function shownValue(field: FormField, value: SubmittedValue | undefined): string {
  if (Array.isArray(value))
    return value
      .map((chosen) => optionLabel(field, chosen))
      .join(', ')
      .slice(0, 20_000);
  return value === undefined ? '' : optionLabel(field, String(value));
}

function optionLabel(field: FormField, value: string): string {
  return field.options?.find((option) => option.value === value)?.label ?? value;
}
