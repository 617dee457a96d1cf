// Writes one field: label above, help and error tied to it, and the right keyboard and autofill.
import { type FormField, isTicketPlace } from '@parley/forms';
import { attributes, escapeHtml } from './escape-html';
import { fieldFrame, type FieldToRender, helpText, errorText, labelText } from './field-frame';
import { renderControl } from './render-control';
import { renderGroup, renderRating, renderTick } from './render-group';
import { renderRichText } from './render-rich-text';

export type { FieldToRender } from './field-frame';

export function renderField(given: FieldToRender): string {
  const { field } = given;
  // Where the ticket goes is no business of the page (R116).
  if (isTicketPlace(field)) return '';
  return renderers[field.kind](given);
}

type Renderer = (given: FieldToRender) => string;

const single: Renderer = (given) => `<div${attributes(fieldFrame(given))}>
<label for="field-${escapeHtml(given.field.id)}">${labelText(given)}</label>
${helpText(given)}${renderControl(given)}
${errorText(given)}
</div>`;

const hidden: Renderer = ({ field, value }) => {
  const text = String(value ?? field.defaultValue ?? '');
  return `<input${attributes({ type: 'hidden', name: field.key, value: text, 'data-field': field.key })}>`;
};

const heading: Renderer = (given) =>
  `<div${attributes(fieldFrame(given, 'block'))}><h2>${escapeHtml(given.field.label)}</h2>${renderRichText(given.field.help ?? '')}</div>`;

const text: Renderer = (given) => {
  const said = given.field.text || given.field.label;
  return `<div${attributes(fieldFrame(given, 'block'))}>${renderRichText(said)}</div>`;
};

const renderers: { readonly [K in FormField['kind']]: Renderer } = {
  'single-line': single,
  'multi-line': single,
  email: single,
  phone: single,
  url: single,
  number: single,
  date: single,
  time: single,
  dropdown: single,
  file: single,
  radio: renderGroup,
  checkboxes: renderGroup,
  rating: renderRating,
  checkbox: renderTick,
  consent: renderTick,
  hidden,
  heading,
  text,
  // A page begins a section of its own, written by whoever writes the pages.
  page: () => '',
};
