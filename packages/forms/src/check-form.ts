// Problems an author should mend before a form goes live: shown on the very field.
import type { FieldKind, FormDefinition, FormField } from './definition';
import { honeypotKey } from './validate/validate-submission';

export type FormProblemCode =
  | 'no-fields'
  | 'duplicate-key'
  | 'duplicate-id'
  | 'reserved-key'
  | 'no-label'
  | 'no-options'
  | 'duplicate-option'
  | 'empty-range'
  | 'default-not-an-option'
  | 'no-submit-label'
  | 'no-address';

/** `fieldId` is null when the whole form is meant. The studio words the code. */
export type FormProblem = {
  readonly code: FormProblemCode;
  readonly fieldId: string | null;
  readonly severity: 'error' | 'warning';
};

export function checkForm(definition: FormDefinition): FormProblem[] {
  const whole: FormProblem[] = [];
  const add = (code: FormProblemCode, severity: FormProblem['severity']) =>
    whole.push({ code, fieldId: null, severity });
  if (definition.fields.every((field) => field.kind === 'hidden')) add('no-fields', 'error');
  if (definition.submitLabel.trim() === '') add('no-submit-label', 'warning');
  if (definition.after.kind === 'redirect' && !/^https?:\/\/[^\s/]/i.test(definition.after.url))
    add('no-address', 'error');
  return [
    ...whole,
    ...definition.fields.flatMap((field, index) => checkField(field, definition.fields.slice(0, index))),
  ];
}

const withOptions: ReadonlySet<FieldKind> = new Set(['dropdown', 'radio', 'checkboxes']);

function checkField(field: FormField, before: readonly FormField[]): FormProblem[] {
  const found: [FormProblemCode, FormProblem['severity'], boolean][] = [
    ['duplicate-key', 'error', before.some((other) => other.key === field.key)],
    ['duplicate-id', 'error', before.some((other) => other.id === field.id)],
    ['reserved-key', 'error', field.key === honeypotKey],
    ['no-label', 'error', field.kind !== 'hidden' && field.label.trim() === ''],
    ['no-options', 'error', withOptions.has(field.kind) && (field.options ?? []).length === 0],
    ['duplicate-option', 'error', hasTwins((field.options ?? []).map((option) => option.value))],
    ['empty-range', 'error', field.min !== undefined && field.max !== undefined && field.min > field.max],
    ['default-not-an-option', 'warning', hasForeignDefault(field)],
  ];
  return found.flatMap(([code, severity, holds]) => (holds ? [{ code, fieldId: field.id, severity }] : []));
}

function hasTwins(values: readonly string[]): boolean {
  return new Set(values).size < values.length;
}

function hasForeignDefault(field: FormField): boolean {
  if (!withOptions.has(field.kind) || !field.defaultValue) return false;
  return !field.options?.some((option) => option.value === field.defaultValue);
}
