// Every change of a form as a function from definition to definition, so that undo is a list and tests need no page.
import { type FieldKind, type FormDefinition, type FormField, hasOptions } from '@parley/forms';

/** What a new field says until its author writes something better, in the form's language. */
export interface NewFieldWords {
  label: string;
  /** Words of the options a new choice starts with. */
  options: readonly string[];
  /** What a text or consent says at first. */
  text?: string;
}

export function addField(
  form: FormDefinition,
  { kind, at, words }: { kind: FieldKind; at: number; words: NewFieldWords },
): { form: FormDefinition; fieldId: string } {
  const key = freeName(keyFrom(words.label) || 'field', keysOf(form));
  const field: FormField = {
    id: freeName(key, idsOf(form)),
    key,
    kind,
    label: kind === 'hidden' || kind === 'text' ? '' : words.label,
    required: kind === 'consent',
    ...(hasOptions(kind) && { options: words.options.map((label) => ({ value: valueFrom(label), label })) }),
    ...(words.text && { text: words.text }),
    ...(kind === 'email' && !usesProperty(form, 'email') && { contactProperty: 'email' }),
    ...(kind === 'phone' && !usesProperty(form, 'phone') && { contactProperty: 'phone' }),
  };
  return { form: withFields(form, insert(form.fields, field, at)), fieldId: field.id };
}

export function moveField(form: FormDefinition, fieldId: string, to: number): FormDefinition {
  const from = form.fields.findIndex(({ id }) => id === fieldId);
  const field = form.fields[from];
  if (!field || from === to) return form;
  return withFields(
    form,
    insert(
      form.fields.filter(({ id }) => id !== fieldId),
      field,
      to,
    ),
  );
}

export function removeField(form: FormDefinition, fieldId: string): FormDefinition {
  return withFields(
    form,
    form.fields.filter(({ id }) => id !== fieldId),
  );
}

export function duplicateField(
  form: FormDefinition,
  fieldId: string,
): { form: FormDefinition; fieldId: string } | null {
  const at = form.fields.findIndex(({ id }) => id === fieldId);
  const field = form.fields[at];
  if (!field) return null;
  const { contactProperty: _, ticketProperty: __, ...rest } = field;
  const copy = { ...rest, id: freeName(field.id, idsOf(form)), key: freeName(field.key, keysOf(form)) };
  return { form: withFields(form, insert(form.fields, copy, at + 1)), fieldId: copy.id };
}

/** A setting given as undefined is taken away. */
export type FieldChange = { readonly [Key in keyof FormField]?: FormField[Key] | undefined };

export function changeField(form: FormDefinition, fieldId: string, change: FieldChange): FormDefinition {
  return withFields(
    form,
    form.fields.map((field) => (field.id === fieldId ? merged(field, change) : field)),
  );
}

/** Puts a field beside another: both take half the row. */
export function placeBeside(
  form: FormDefinition,
  fieldId: string,
  { beside, side }: { beside: string; side: 'left' | 'right' },
): FormDefinition {
  const field = form.fields.find(({ id }) => id === fieldId);
  if (!field || fieldId === beside) return form;
  const others = form.fields.filter(({ id }) => id !== fieldId);
  const at = others.findIndex(({ id }) => id === beside);
  if (at < 0) return form;
  const half = (one: FormField): FormField => (one.id === beside ? { ...one, width: 'half' } : one);
  return withFields(form, insert(others.map(half), { ...field, width: 'half' }, side === 'left' ? at : at + 1));
}

/** One option a line; a line that is there already keeps its value. */
export function optionsFromLines(text: string, present: FormField['options'] = []): NonNullable<FormField['options']> {
  const labels = text
    .split('\n')
    .map((line) => line.trim().slice(0, 300))
    .filter(Boolean);
  const found = new Map<string, NonNullable<FormField['options']>[number]>();
  for (const label of labels) {
    const known = present.find((option) => option.label === label);
    const option = known ?? { value: valueFrom(label), label };
    if (!found.has(option.value)) found.set(option.value, option);
  }
  return [...found.values()].slice(0, 300);
}

/** `Order number` -> `order_number`; empty when nothing usable is in it. */
export function keyFrom(label: string): string {
  const plain = label
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+/, '')
    .slice(0, 50)
    .replace(/_+$/, '');
}

export function valueFrom(label: string): string {
  return label.slice(0, 200);
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  const stem = wanted.replace(/_\d+$/, '');
  for (let number = 2; ; number += 1) if (!taken.has(`${stem}_${number}`)) return `${stem}_${number}`;
}

function merged(field: FormField, change: FieldChange): FormField {
  const { id, key, kind, label, required, ...extras } = { ...field, ...change };
  const kept = Object.fromEntries(Object.entries(extras).filter(([, value]) => value !== undefined));
  return {
    id: id ?? field.id,
    key: key ?? field.key,
    kind: kind ?? field.kind,
    label: label ?? field.label,
    required: required ?? field.required,
    ...kept,
  };
}

function withFields(form: FormDefinition, fields: FormField[]): FormDefinition {
  return { ...form, fields };
}

function insert(fields: readonly FormField[], field: FormField, at: number): FormField[] {
  return [...fields.slice(0, at), field, ...fields.slice(at)];
}

function usesProperty(form: FormDefinition, property: string): boolean {
  return form.fields.some(({ contactProperty }) => contactProperty === property);
}

function keysOf({ fields }: FormDefinition): Set<string> {
  return new Set(fields.map(({ key }) => key));
}

function idsOf({ fields }: FormDefinition): Set<string> {
  return new Set(fields.map(({ id }) => id));
}
