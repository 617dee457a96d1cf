// Writes fields of several controls: choices, stars, and boxes to tick.
import { mostStars } from '@parley/forms';
import { attributes, escapeHtml } from './escape-html';
import {
  describedBy,
  errorText,
  fieldFrame,
  type FieldToRender,
  helpText,
  insists,
  labelText,
  textOf,
} from './field-frame';
import { renderRichLine } from './render-rich-text';

export function renderGroup(given: FieldToRender): string {
  const { field } = given;
  const several = field.kind === 'checkboxes' && given.value === undefined;
  const chosen = Array.isArray(given.value) ? given.value : several ? textOf(given).split(';') : [textOf(given)];
  const type = field.kind === 'radio' ? 'radio' : 'checkbox';
  const options = (field.options ?? []).map(({ value, label, description }, at) => {
    const id = at === 0 ? `field-${field.id}` : `field-${field.id}-${at}`;
    // A required radio group is the browser's to check; "at least one box" is not in its power.
    const required = insists(field) && type === 'radio';
    const input = { type, id, name: field.key, value, checked: chosen.includes(value), required };
    const more = description ? `<small>${escapeHtml(description)}</small>` : '';
    return `<label class="option"><input${attributes(input)}><span>${escapeHtml(label)}${more}</span></label>`;
  });
  return fieldset(given, options.join('\n'));
}

/** Stars are radio buttons: arrow keys choose, and each says how many. */
export function renderRating(given: FieldToRender): string {
  const { field, words } = given;
  const most = field.max ?? mostStars;
  const chosen = textOf(given);
  const stars = Array.from({ length: most }, (_, at) => {
    const value = String(at + 1);
    const id = at === 0 ? `field-${field.id}` : `field-${field.id}-${at}`;
    const input = { type: 'radio', id, name: field.key, value, checked: value === chosen, required: insists(field) };
    return `<label class="star"><input${attributes(input)}><span class="unseen">${escapeHtml(words.stars(at + 1, most))}</span></label>`;
  });
  return fieldset(given, `<div class="stars">${stars.join('')}</div>`);
}

function fieldset(given: FieldToRender, inside: string): string {
  const group = { ...fieldFrame(given), 'aria-describedby': describedBy(given) };
  return `<fieldset${attributes(group)}>
<legend>${labelText(given)}</legend>
${helpText(given)}${inside}
${errorText(given)}
</fieldset>`;
}

/** One box; a consent says what is agreed to, with its links. */
export function renderTick(given: FieldToRender): string {
  const { field, value, problem, words } = given;
  const id = `field-${field.id}`;
  const checked =
    value === undefined ? field.defaultValue === 'true' : value === true || value === 'true' || value === 'on';
  const input = {
    type: 'checkbox',
    id,
    name: field.key,
    value: 'true',
    // A box that is ticked already is no consent.
    checked: checked && (field.kind === 'checkbox' || value !== undefined),
    required: insists(field),
    'aria-required': field.required && !insists(field) ? 'true' : undefined,
    'aria-describedby': describedBy(given),
    'aria-invalid': problem === undefined ? undefined : 'true',
  };
  const said = field.kind === 'consent' && field.text ? renderRichLine(field.text) : escapeHtml(field.label);
  const mark = field.required ? '' : ` <span class="optional">(${escapeHtml(words.optional)})</span>`;
  return `<div${attributes(fieldFrame(given))}>
<label class="option" for="${escapeHtml(id)}"><input${attributes(input)}><span>${said}${mark}</span></label>
${helpText(given)}${errorText(given)}
</div>`;
}
