// What stands around every control: its place in the row, its label, help and error.
import type { FormField } from '@parley/forms';
import { escapeHtml } from './escape-html';
import type { FormWords } from './form-words';

export interface FieldToRender {
  field: FormField;
  words: FormWords;
  locale: 'en' | 'sv';
  value: string | number | boolean | string[] | undefined;
  problem: string | undefined;
}

export type Attributes = Record<string, string | number | boolean | undefined>;

export function fieldFrame({ field, problem }: FieldToRender, look = 'field'): Attributes {
  const { key, id, width, showWhen } = field;
  return {
    class: width === 'half' ? `${look} half` : look,
    'data-field': key,
    'data-id': id,
    'data-invalid': problem !== undefined,
    'data-when': showWhen ? JSON.stringify(showWhen) : undefined,
    'data-once': field.once === true,
    'data-queued': field.queued === true,
    // Without script there is no place that came free.
    hidden: field.queued === true,
  };
}

/** Whether the browser itself may insist: not on a field that a condition or an earlier answer can take away. */
export function insists({ required, showWhen, once, queued }: FormField): boolean {
  return required && !showWhen && !once && !queued;
}

export function labelText({ field, words }: FieldToRender): string {
  const mark = field.required ? '' : ` <span class="optional">(${escapeHtml(words.optional)})</span>`;
  return `${escapeHtml(field.label)}${mark}`;
}

export function helpText({ field }: FieldToRender): string {
  return field.help ? `<p class="help" id="help-${escapeHtml(field.id)}">${escapeHtml(field.help)}</p>\n` : '';
}

export function errorText({ field, problem }: FieldToRender): string {
  const hidden = problem === undefined ? ' hidden' : '';
  return `<p class="error" id="error-${escapeHtml(field.id)}"${hidden}>${escapeHtml(problem ?? '')}</p>`;
}

// The error's place is always named: while it is empty and hidden it says nothing.
export function describedBy({ field }: FieldToRender): string {
  return field.help ? `help-${field.id} error-${field.id}` : `error-${field.id}`;
}

export function textOf({ field, value }: FieldToRender): string {
  if (Array.isArray(value)) return value[0] ?? '';
  return String(value ?? field.defaultValue ?? '');
}
