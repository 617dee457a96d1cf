// Problems an author should mend before a form goes live: shown on the very field.
import type { FormDefinition } from './definition';
import type { FormField } from './field';
import { hasOptions, isAsked, isLayout } from './field-abilities';
import type { Operator } from './logic/condition';
import { isTicketPlace, missingTicketFields, ticketProperties } from './ticket-fields';
import { isReadablePattern } from './validate/pattern';
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
  | 'pattern-unreadable'
  | 'default-not-an-option'
  | 'condition-gone'
  | 'condition-later'
  | 'condition-empty'
  | 'duplicate-ticket-property'
  | 'queued-for-nothing'
  | 'no-ticket-fields'
  | 'no-submit-label'
  | 'no-address';

/** `fieldId` is null when the whole form is meant. The studio words the code. */
export type FormProblem = {
  readonly code: FormProblemCode;
  readonly fieldId: string | null;
  readonly severity: 'error' | 'warning';
};

type Found = readonly [FormProblemCode, FormProblem['severity'], boolean];

export function checkForm(definition: FormDefinition): FormProblem[] {
  const { fields, after } = definition;
  const lost = after.kind === 'redirect' && !/^https?:\/\/[^\s/]/i.test(after.url);
  // Some of them, but not all: an author who wants no tickets has none.
  const missing = definition.foreign ? 0 : missingTicketFields(definition).length;
  const whole: Found[] = [
    ['no-fields', 'error', fields.every(({ kind }) => !isAsked(kind))],
    ['no-submit-label', 'warning', definition.submitLabel.trim() === ''],
    ['no-address', 'error', lost],
    ['no-ticket-fields', 'warning', missing > 0 && missing < ticketProperties.length],
  ];
  return [
    ...pick(whole, null),
    ...fields.flatMap((field, index) => checkField(field, fields.slice(0, index), definition)),
  ];
}

function pick(found: readonly Found[], fieldId: string | null): FormProblem[] {
  return found.flatMap(([code, severity, holds]) => (holds ? [{ code, fieldId, severity }] : []));
}

function checkField(field: FormField, before: readonly FormField[], { fields }: FormDefinition): FormProblem[] {
  const named = field.kind !== 'hidden' && field.kind !== 'text' && field.kind !== 'page';
  const words = field.label.trim() + (field.kind === 'text' ? (field.text ?? '').trim() : '');
  const found: Found[] = [
    ['duplicate-key', 'error', before.some((other) => other.key === field.key)],
    ['duplicate-id', 'error', before.some((other) => other.id === field.id)],
    ['reserved-key', 'error', !isLayout(field.kind) && field.key === honeypotKey],
    ['no-label', 'error', (named || field.kind === 'text') && words === ''],
    ['no-options', 'error', hasOptions(field.kind) && (field.options ?? []).length === 0],
    ['duplicate-option', 'error', hasTwins((field.options ?? []).map((option) => option.value))],
    ['empty-range', 'error', field.min !== undefined && (field.max ?? Infinity) < field.min],
    ['empty-range', 'error', (field.maxDigits ?? Infinity) < (field.minDigits ?? 0)],
    ['pattern-unreadable', 'error', field.pattern !== undefined && !isReadablePattern(field.pattern)],
    ['default-not-an-option', 'warning', hasForeignDefault(field)],
    ['duplicate-ticket-property', 'error', isTwin(field, before)],
    ['queued-for-nothing', 'warning', field.queued === true && !fields.some(({ once }) => once === true)],
    ...checkCondition(field, before, fields),
  ];
  return pick(found, field.id);
}

function checkCondition(field: FormField, before: readonly FormField[], fields: readonly FormField[]): Found[] {
  const rules = field.showWhen?.rules ?? [];
  const gone = rules.some(({ fieldId }) => !fields.some(({ id }) => id === fieldId));
  const later = rules.some(
    ({ fieldId }) => fields.some(({ id }) => id === fieldId) && !before.some(({ id }) => id === fieldId),
  );
  const needsValue = rules.some(
    ({ operator, values }) => values.filter((one) => one.trim() !== '').length < leastValues(operator),
  );
  return [
    ['condition-gone', 'error', gone],
    ['condition-later', 'error', later],
    ['condition-empty', 'warning', needsValue],
  ];
}

function leastValues(operator: Operator): number {
  if (operator === 'filled' || operator === 'empty') return 0;
  return operator === 'between' || operator === 'not-between' ? 2 : 1;
}

function isTwin(field: FormField, before: readonly FormField[]): boolean {
  const { ticketProperty } = field;
  return ticketProperty !== undefined && before.some((other) => other.ticketProperty === ticketProperty);
}

function hasTwins(values: readonly string[]): boolean {
  return new Set(values).size < values.length;
}

function hasForeignDefault(field: FormField): boolean {
  if (!hasOptions(field.kind) || !field.defaultValue || isTicketPlace(field)) return false;
  const chosen = field.kind === 'checkboxes' ? field.defaultValue.split(';') : [field.defaultValue];
  return chosen.some((one) => !field.options?.some((option) => option.value === one));
}
