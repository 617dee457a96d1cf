// Writes one field: label above, help and error tied to it, and the right keyboard and autofill.
import type { FormField } from '@parley/forms';
import { attributes, escapeHtml } from './escape-html';
import type { FormWords } from './form-words';

export interface FieldToRender {
  field: FormField;
  words: FormWords;
  value: string | number | string[] | undefined;
  problem: string | undefined;
}

export function renderField(given: FieldToRender): string {
  const { field } = given;
  if (field.kind === 'hidden') {
    return `<input${attributes({ type: 'hidden', name: field.key, value: textOf(given), 'data-field': field.key })}>`;
  }
  const isGroup = field.kind === 'radio' || field.kind === 'checkboxes';
  return isGroup ? renderGroup(given) : renderSingle(given);
}

function renderSingle(given: FieldToRender): string {
  const { field, problem } = given;
  return `<div class="field"${attributes({ 'data-field': field.key, 'data-invalid': problem !== undefined })}>
<label for="field-${escapeHtml(field.id)}">${labelText(given)}</label>
${helpText(given)}${renderControl(given)}
${errorText(given)}
</div>`;
}

function renderControl(given: FieldToRender): string {
  const { field } = given;
  const value = textOf(given);
  if (field.kind === 'multi-line')
    return `<textarea${attributes({ ...control(given), rows: 5 })}>\n${escapeHtml(value)}</textarea>`;
  if (field.kind === 'dropdown') return `<select${attributes(control(given))}>${renderOptions(given, value)}</select>`;
  return `<input${attributes({ ...control(given), ...INPUTS[field.kind], value: value === '' ? undefined : value })}>`;
}

const INPUTS: Partial<Record<FormField['kind'], Record<string, string>>> = {
  'single-line': { type: 'text' },
  email: { type: 'email', inputmode: 'email', autocomplete: 'email' },
  phone: { type: 'tel', inputmode: 'tel', autocomplete: 'tel' },
  number: { type: 'text', inputmode: 'decimal' },
  date: { type: 'date' },
};

function control(given: FieldToRender): Record<string, string | number | boolean | undefined> {
  const { field, problem } = given;
  const isText = field.kind === 'single-line' || field.kind === 'multi-line';
  return {
    id: `field-${field.id}`,
    name: field.key,
    placeholder: field.kind === 'dropdown' || field.kind === 'date' ? undefined : field.placeholder,
    required: field.required,
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
  city: 'address-level2',
  zip: 'postal-code',
};

function renderOptions({ field, words }: FieldToRender, chosen: string): string {
  const first = `<option value="">${escapeHtml(field.placeholder ?? words.choose)}</option>`;
  const rest = (field.options ?? []).map(
    ({ value, label }) => `<option${attributes({ value, selected: value === chosen })}>${escapeHtml(label)}</option>`,
  );
  return first + rest.join('');
}

function renderGroup(given: FieldToRender): string {
  const { field, problem } = given;
  const chosen = Array.isArray(given.value) ? given.value : [textOf(given)];
  const type = field.kind === 'radio' ? 'radio' : 'checkbox';
  const options = (field.options ?? []).map(({ value, label }, at) => {
    const id = at === 0 ? `field-${field.id}` : `field-${field.id}-${at}`;
    // A required radio group is the browser's to check; "at least one box" is not in its power.
    const required = field.required && type === 'radio';
    const input = { type, id, name: field.key, value, checked: chosen.includes(value), required };
    return `<label class="option"><input${attributes(input)}><span>${escapeHtml(label)}</span></label>`;
  });
  const group = {
    class: 'field',
    'data-field': field.key,
    'data-invalid': problem !== undefined,
    'aria-describedby': describedBy(given),
  };
  return `<fieldset${attributes(group)}>
<legend>${labelText(given)}</legend>
${helpText(given)}${options.join('\n')}
${errorText(given)}
</fieldset>`;
}

function labelText({ field, words }: FieldToRender): string {
  const mark = field.required ? '' : ` <span class="optional">(${escapeHtml(words.optional)})</span>`;
  return `${escapeHtml(field.label)}${mark}`;
}

function helpText({ field }: FieldToRender): string {
  return field.help ? `<p class="help" id="help-${escapeHtml(field.id)}">${escapeHtml(field.help)}</p>\n` : '';
}

function errorText({ field, problem }: FieldToRender): string {
  const hidden = problem === undefined ? ' hidden' : '';
  return `<p class="error" id="error-${escapeHtml(field.id)}"${hidden}>${escapeHtml(problem ?? '')}</p>`;
}

// The error's place is always named: while it is empty and hidden it says nothing.
function describedBy({ field }: FieldToRender): string {
  return field.help ? `help-${field.id} error-${field.id}` : `error-${field.id}`;
}

function textOf({ field, value }: FieldToRender): string {
  if (Array.isArray(value)) return value[0] ?? '';
  return String(value ?? field.defaultValue ?? '');
}
