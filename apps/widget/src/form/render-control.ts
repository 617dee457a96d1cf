// Writes the control of a field that has only one: a line, a text, a list, a file chooser.
import { acceptOf, countriesWithCodes, type FormField, homeCountry, mostFiles } from '@parley/forms';
import { attributes, escapeHtml } from './escape-html';
import { type Attributes, describedBy, type FieldToRender, insists, textOf } from './field-frame';

export function renderControl(given: FieldToRender): string {
  const { field } = given;
  const value = textOf(given);
  if (field.kind === 'multi-line')
    return `<textarea${attributes({ ...control(given), rows: 5 })}>\n${escapeHtml(value)}</textarea>`;
  if (field.kind === 'dropdown') return `<select${attributes(control(given))}>${renderOptions(given, value)}</select>`;
  if (field.kind === 'file') return renderFile(given);
  if (field.kind === 'phone' && field.chooseCountry) return renderPhone(given);
  return `<input${attributes({ ...control(given), ...INPUTS[field.kind], value: value === '' ? undefined : value })}>`;
}

/** Without script a page shown again keeps what was sent to us already; browsers forget which file it was. */
function renderFile(given: FieldToRender): string {
  const { field, value, words } = given;
  const { fileGroups = [], max } = field;
  const kept = (Array.isArray(value) ? value : [value]).filter((key) => typeof key === 'string' && key !== '');
  const hidden = kept.map((key) => `<input${attributes({ type: 'hidden', name: field.key, value: String(key) })}>`);
  const note = kept.length > 0 ? `<p class="help">${escapeHtml(words.keptFiles(kept.length))}</p>` : '';
  const accept = fileGroups.length > 0 ? acceptOf(fileGroups) : undefined;
  const input = { ...control(given), type: 'file', accept, multiple: (max ?? mostFiles) > 1 };
  if (kept.length > 0) Object.assign(input, { required: undefined });
  return `<input${attributes(input)}>${hidden.join('')}${note}`;
}

/** Two controls with one name: without script both are posted, the country first. */
function renderPhone(given: FieldToRender): string {
  const { field, words, locale, value } = given;
  const [country, number] = Array.isArray(value) ? value : [undefined, textOf(given)];
  const chosen = country ?? homeCountry[locale];
  const names = new Intl.DisplayNames([locale], { type: 'region' });
  const options = countriesWithCodes()
    .map(({ country: one, code }) => ({ one, code, name: names.of(one) ?? one }))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
    .map(({ one, code, name }) => {
      const option = { value: one, selected: one === chosen };
      return `<option${attributes(option)}>${escapeHtml(`${name} ${code}`)}</option>`;
    });
  const select = {
    name: field.key,
    class: 'country',
    'aria-label': `${field.label}: ${words.countryCode}`,
    autocomplete: 'tel-country-code',
  };
  const input = {
    ...control(given),
    type: 'tel',
    inputmode: 'tel',
    autocomplete: 'tel-national',
    value: number || undefined,
  };
  return `<div class="phone"><select${attributes(select)}>${options.join('')}</select><input${attributes(input)}></div>`;
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
  const rest = (field.options ?? []).map(({ value, label, description }) => {
    const option = { value, selected: value === chosen };
    return `<option${attributes(option)}>${escapeHtml(description ? `${label} – ${description}` : label)}</option>`;
  });
  return first + rest.join('');
}
