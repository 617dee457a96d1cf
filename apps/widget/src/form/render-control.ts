// Writes the control of a field that has only one: a line, a text, a list, a file chooser.
import { type FormField, mostFiles } from '@parley/forms';
import { attributes, escapeHtml } from './escape-html';
import { type Attributes, describedBy, type FieldToRender, insists, textOf } from './field-frame';

export function renderControl(given: FieldToRender): string {
  const { field } = given;
  const value = textOf(given);
  if (field.kind === 'multi-line')
    return `<textarea${attributes({ ...control(given), rows: 5 })}>\n${escapeHtml(value)}</textarea>`;
  if (field.kind === 'dropdown') return `<select${attributes(control(given))}>${renderOptions(given, value)}</select>`;
  if (field.kind === 'file')
    return `<input${attributes({ ...control(given), type: 'file', multiple: (field.max ?? mostFiles) > 1 })}>`;
  return `<input${attributes({ ...control(given), ...INPUTS[field.kind], value: value === '' ? undefined : value })}>`;
}

const INPUTS: Partial<Record<FormField['kind'], Record<string, string>>> = {
  'single-line': { type: 'text' },
  email: { type: 'email', inputmode: 'email', autocomplete: 'email' },
  phone: { type: 'tel', inputmode: 'tel', autocomplete: 'tel' },
  // Not type=url: it refuses addresses that people write without https.
  url: { type: 'text', inputmode: 'url', autocomplete: 'url', autocapitalize: 'none', spellcheck: 'false' },
  number: { type: 'text', inputmode: 'decimal' },
  date: { type: 'date' },
  time: { type: 'time' },
};

const unhinted: ReadonlySet<FormField['kind']> = new Set(['dropdown', 'date', 'time', 'file']);

function control(given: FieldToRender): Attributes {
  const { field, problem } = given;
  const isText = field.kind === 'single-line' || field.kind === 'multi-line';
  return {
    id: `field-${field.id}`,
    name: field.key,
    placeholder: unhinted.has(field.kind) ? undefined : field.placeholder,
    required: insists(field),
    'aria-required': field.required && !insists(field) ? 'true' : undefined,
    minlength: isText ? field.min : undefined,
    maxlength: isText ? field.max : undefined,
    autocomplete: AUTOFILL[field.contactProperty ?? ''],
    'aria-describedby': describedBy(given),
    'aria-invalid': problem === undefined ? undefined : 'true',
  };
}

const AUTOFILL: Record<string, string | undefined> = {
  first_name: 'given-name',
  last_name: 'family-name',
  name: 'name',
  company: 'organization',
  address: 'street-address',
  city: 'address-level2',
  zip: 'postal-code',
  country: 'country-name',
};

function renderOptions({ field, words }: FieldToRender, chosen: string): string {
  const first = `<option value="">${escapeHtml(field.placeholder ?? words.choose)}</option>`;
  const rest = (field.options ?? []).map(
    ({ value, label }) => `<option${attributes({ value, selected: value === chosen })}>${escapeHtml(label)}</option>`,
  );
  return first + rest.join('');
}
