// A submission as the inbox shows it: labels and values in form order (R124), without hidden fields (R125).
import type { FormDefinition, SubmittedValue } from './definition';
import type { FormField } from './field';
import { isAsked } from './field-abilities';

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
  const { language } = definition;
  const shown = definition.fields.filter((field) => isAsked(field.kind) && Object.hasOwn(values, field.key));
  return {
    kind: 'fields',
    title: definition.title || definition.name,
    fields: shown.map((field) => ({
      label: field.label || field.key,
      value: shownValue(field, values[field.key], language).slice(0, 20_000),
    })),
  };
}

/** An answer in the words the visitor chose it by. */
export function shownValue(
  field: Pick<FormField, 'options'>,
  value: SubmittedValue | undefined,
  language: FormDefinition['language'],
): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return yesNo[language][value ? 0 : 1];
  return Array.isArray(value)
    ? value.map((chosen) => optionLabel(field, chosen)).join(', ')
    : optionLabel(field, String(value));
}

const yesNo = { en: ['Yes', 'No'], sv: ['Ja', 'Nej'] } as const;

function optionLabel(field: Pick<FormField, 'options'>, value: string): string {
  return field.options?.find((option) => option.value === value)?.label ?? value;
}
