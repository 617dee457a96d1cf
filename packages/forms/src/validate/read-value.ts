// Reads what a visitor sent for one field: a clean value, nothing, or what is wrong with it.
import { type Result, err, ok } from '@parley/primitives';
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { FieldKind, FormField, SubmittedValue } from '../definition';
import type { FieldErrorCode } from './field-error';

export type ReadOptions = { readonly country: CountryCode };
type Read = Result<SubmittedValue | null, FieldErrorCode>;
type Reader = (text: string, field: FormField, options: ReadOptions) => Read;

/** Null means: left empty. */
export function readValue(raw: unknown, field: FormField, options: ReadOptions): Read {
  const texts = textsOf(raw);
  if (texts === null) return err(wrongShape[field.kind]);
  if (field.kind === 'checkboxes') return readChosen(texts, field);
  if (texts.length > 1) return err(wrongShape[field.kind]);
  const text = texts[0] ?? '';
  return text === '' ? ok(null) : readers[field.kind](text, field, options);
}

const maxText = 20_000;
const maxLine = 2_000;

// What a value of the wrong shape (an object, several values) is called for each kind.
const wrongShape: { readonly [K in FieldKind]: FieldErrorCode } = {
  'single-line': 'invalid-text',
  'multi-line': 'invalid-text',
  hidden: 'invalid-text',
  email: 'invalid-email',
  phone: 'invalid-phone',
  number: 'invalid-number',
  dropdown: 'not-an-option',
  radio: 'not-an-option',
  checkboxes: 'not-an-option',
  date: 'invalid-date',
};

const readers: { readonly [K in Exclude<FieldKind, 'checkboxes'>]: Reader } = {
  'single-line': (text, field) => readText(text.replace(/\s*[\r\n]+\s*/g, ' '), field, maxLine),
  'multi-line': (text, field) => readText(text.replace(/\r\n?/g, '\n'), field, maxText),
  hidden: (text, field) => readText(text, field, maxLine),
  email: (text) => (text.length <= 254 && emailShape.test(text) ? ok(text) : err('invalid-email')),
  phone: readPhone,
  number: readNumber,
  dropdown: readOption,
  radio: readOption,
  date: (text) => (isDate(text) ? ok(text) : err('invalid-date')),
};

// One @, no white space, a dot in the domain: anything stricter refuses addresses that exist.
const emailShape = /^[^\s@<>(),;:"]{1,64}@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]{2,}$/;

function readText(text: string, field: FormField, cap: number): Read {
  if (text.length > Math.min(field.max ?? cap, cap)) return err('too-long');
  return field.min !== undefined && text.length < field.min ? err('too-short') : ok(text);
}

function readPhone(text: string, _field: FormField, { country }: ReadOptions): Read {
  if (text.length > 40) return err('invalid-phone');
  const phone = parsePhoneNumberFromString(text, { defaultCountry: country, extract: false });
  return phone?.isPossible() ? ok(phone.number) : err('invalid-phone');
}

function readNumber(text: string, field: FormField): Read {
  // Swedes write 1 234,5; a comma followed by exactly three digits could be either and is refused.
  const plain = text.replace(/[\s\u00a0\u202f]/g, '');
  if (!/^[+-]?\d+([.,]\d+)?$/.test(plain) || /^[+-]?[1-9]\d{0,2},\d{3}$/.test(plain)) return err('invalid-number');
  const value = Number(plain.replace(',', '.'));
  if (!Number.isFinite(value)) return err('invalid-number');
  const inside = value >= (field.min ?? -Infinity) && value <= (field.max ?? Infinity);
  return inside ? ok(value) : err('out-of-range');
}

function readOption(text: string, field: FormField): Read {
  return field.options?.some((option) => option.value === text) ? ok(text) : err('not-an-option');
}

function readChosen(texts: readonly string[], field: FormField): Read {
  const said = texts.filter((text) => text !== '');
  if (said.some((text) => !field.options?.some((option) => option.value === text))) return err('not-an-option');
  const chosen = (field.options ?? []).map((option) => option.value).filter((value) => said.includes(value));
  return ok(chosen.length === 0 ? null : chosen);
}

function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return year > 0 && days !== undefined && day >= 1 && day <= days;
}

/** Texts of a value as a browser or a program may send it, trimmed; null when it is nothing of the kind. */
function textsOf(raw: unknown): readonly string[] | null {
  if (raw === undefined || raw === null) return [];
  if (typeof raw === 'string') return [raw.trim()];
  if (typeof raw === 'number') return Number.isFinite(raw) ? [String(raw)] : null;
  if (!Array.isArray(raw) || raw.length > 300) return null;
  const texts = raw.filter((entry) => typeof entry === 'string').map((entry) => entry.trim());
  return texts.length === raw.length ? texts : null;
}
