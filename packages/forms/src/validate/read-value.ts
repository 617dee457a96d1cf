// Reads what a visitor sent for one field: a clean value, nothing, or what is wrong with it.
import { type Result, err, ok } from '@parley/primitives';
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { isCountry } from '../country-codes';
import type { SubmittedValue } from '../definition';
import type { FormField } from '../field';
import { mostStars } from '../field-abilities';
import type { FieldKind } from '../field-kind';
import { isDate, isTime } from './calendar';
import type { FieldErrorCode } from './error-code';
import { isFreeMail } from './free-mail';
import { fitsPattern } from './pattern';

export type ReadOptions = { readonly country: CountryCode };
export type Read = Result<SubmittedValue | null, FieldErrorCode>;
type Reader = (text: string, field: FormField, options: ReadOptions) => Read;

/** Null means: left empty. */
export function readValue(raw: unknown, field: FormField, options: ReadOptions): Read {
  if (field.kind === 'checkbox' || field.kind === 'consent') return readTick(raw);
  const texts = textsOf(raw);
  if (texts === null) return err(wrongShape[field.kind]);
  if (field.kind === 'checkboxes') return readChosen(texts, field);
  if (field.kind === 'file') return readFiles(texts, field);
  if (field.kind === 'phone' && texts.length === 2) return readPhoneAbroad(texts, field, options);
  if (texts.length > 1) return err(wrongShape[field.kind]);
  const text = texts[0] ?? '';
  return text === '' ? ok(null) : readers[field.kind](text, field, options);
}

const maxText = 20_000;
const maxLine = 2_000;
/** How many files one field takes when its author says nothing. */
export const mostFiles = 5;

// What a value of the wrong shape (an object, several values) is called for each kind.
const wrongShape: { readonly [K in FieldKind]: FieldErrorCode } = {
  'single-line': 'invalid-text',
  'multi-line': 'invalid-text',
  hidden: 'invalid-text',
  email: 'invalid-email',
  phone: 'invalid-phone',
  url: 'invalid-url',
  number: 'invalid-number',
  rating: 'invalid-number',
  dropdown: 'not-an-option',
  radio: 'not-an-option',
  checkboxes: 'not-an-option',
  checkbox: 'invalid-text',
  consent: 'invalid-text',
  date: 'invalid-date',
  time: 'invalid-time',
  file: 'invalid-file',
  heading: 'invalid-text',
  text: 'invalid-text',
  page: 'invalid-text',
};

const nothing: Reader = () => ok(null);

const readers: { readonly [K in Exclude<FieldKind, 'checkboxes' | 'checkbox' | 'consent' | 'file'>]: Reader } = {
  'single-line': (text, field) => readText(text.replace(/\s*[\r\n]+\s*/g, ' '), field, maxLine),
  'multi-line': (text, field) => readText(text.replace(/\r\n?/g, '\n'), field, maxText),
  hidden: (text, field) => readText(text, field, maxLine),
  email: readEmail,
  phone: readPhone,
  url: readUrl,
  number: readNumber,
  rating: readRating,
  dropdown: readOption,
  radio: readOption,
  date: (text) => (isDate(text) ? ok(text) : err('invalid-date')),
  time: (text) => (isTime(text) ? ok(text.slice(0, 5)) : err('invalid-time')),
  heading: nothing,
  text: nothing,
  page: nothing,
};

// One @, no white space, a dot in the domain: anything stricter refuses addresses that exist.
const emailShape = /^[^\s@<>(),;:"]{1,64}@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]{2,}$/;

function readEmail(text: string, { blockedDomains, blockFreeMail }: FormField): Read {
  if (text.length > 254 || !emailShape.test(text)) return err('invalid-email');
  const domain = text.slice(text.lastIndexOf('@') + 1).toLowerCase();
  const blocked = blockedDomains?.some((one) => domain === one || domain.endsWith(`.${one}`));
  return blocked || (blockFreeMail && isFreeMail(domain)) ? err('blocked-email') : ok(text);
}

function readText(text: string, field: FormField, cap: number): Read {
  if (text.length > Math.min(field.max ?? cap, cap)) return err('too-long');
  if (field.min !== undefined && text.length < field.min) return err('too-short');
  // What nobody sees nobody can mend.
  const checked = field.pattern !== undefined && field.kind !== 'hidden';
  return checked && !fitsPattern(field.pattern ?? '', text) ? err('wrong-pattern') : ok(text);
}

function readPhone(text: string, field: FormField, { country }: ReadOptions): Read {
  if (text.length > 40) return err('invalid-phone');
  if (!fitsDigits(text, field)) return err('digits');
  const phone = parsePhoneNumberFromString(text, { defaultCountry: country, extract: false });
  return phone?.isPossible() ? ok(phone.number) : err('invalid-phone');
}

/** A country chosen from the list, and the number as it is written there. */
function readPhoneAbroad([country = '', text = '']: readonly string[], field: FormField, options: ReadOptions): Read {
  if (text === '') return ok(null);
  return isCountry(country) ? readPhone(text, field, { country }) : readPhone(text, field, options);
}

function fitsDigits(text: string, { minDigits = 0, maxDigits = Infinity }: FormField): boolean {
  const digits = text.replace(/\D/g, '').length;
  return digits >= minDigits && digits <= maxDigits;
}

function readUrl(text: string): Read {
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[\w.-]+:\d/.test(text) ? text : `https://${text}`;
  const good =
    whole.length <= maxLine && /^https?:\/\/[^\s/?#<>"'@]+\.[^\s/?#<>"'.@]{2,}([/?#][^\s<>"]*)?$/i.test(whole);
  return good ? ok(whole) : err('invalid-url');
}

function readNumber(text: string, field: FormField): Read {
  // Swedes write 1 234,5; a comma followed by exactly three digits could be either and is refused.
  const plain = text.replace(/[\s\u00a0\u202f]/g, '');
  if (!/^[+-]?\d+([.,]\d+)?$/.test(plain) || /^[+-]?[1-9]\d{0,2},\d{3}$/.test(plain)) return err('invalid-number');
  const value = Number(plain.replace(',', '.'));
  if (!Number.isFinite(value)) return err('invalid-number');
  if (!fitsDigits(plain, field)) return err('digits');
  const inside = value >= (field.min ?? -Infinity) && value <= (field.max ?? Infinity);
  return inside ? ok(value) : err('out-of-range');
}

function readRating(text: string, { max = mostStars }: FormField): Read {
  if (!/^\d{1,2}$/.test(text)) return err('invalid-number');
  const stars = Number(text);
  return stars >= 1 && stars <= max ? ok(stars) : err('out-of-range');
}

function readOption(text: string, field: FormField): Read {
  return field.options?.some((option) => option.value === text) ? ok(text) : err('not-an-option');
}

function readChosen(texts: readonly string[], field: FormField): Read {
  const said = texts.filter((text) => text !== '');
  if (said.some((text) => !field.options?.some((option) => option.value === text))) return err('not-an-option');
  const chosen = (field.options ?? []).map((option) => option.value).filter((value) => said.includes(value));
  if (chosen.length === 0) return ok(null);
  if (chosen.length < (field.min ?? 0)) return err('too-few');
  return chosen.length > (field.max ?? Infinity) ? err('too-many') : ok(chosen);
}

function readFiles(texts: readonly string[], field: FormField): Read {
  const files = [...new Set(texts.filter((text) => text !== ''))];
  if (files.some((file) => !/^[\w-]{8,200}$/.test(file))) return err('invalid-file');
  if (files.length === 0) return ok(null);
  if (files.length < (field.min ?? 0)) return err('too-few');
  return files.length > (field.max ?? mostFiles) ? err('too-many') : ok(files);
}

const ticked: readonly unknown[] = [true, 1, 'true', 'on', 'yes', '1'];
const unticked: readonly unknown[] = [undefined, null, false, 0, '', 'false', 'off', 'no', '0'];

function readTick(raw: unknown): Read {
  const one: unknown = Array.isArray(raw) ? raw.at(-1) : raw;
  const said = typeof one === 'string' ? one.trim().toLowerCase() : one;
  if (ticked.includes(said)) return ok(true);
  return unticked.includes(said) ? ok(false) : err('invalid-text');
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
