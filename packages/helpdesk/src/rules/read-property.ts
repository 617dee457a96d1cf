// Reads a value against its property: clean, or what is wrong with it.
import { err, ok, type Result } from '@parley/primitives';
import { z } from 'zod';
import type { PropertyValue } from '../entities/contact';
import type { PropertyShape } from '../entities/property';

export type PropertyMistake =
  | 'required'
  | 'too-long'
  | 'number'
  | 'date'
  | 'yes-no'
  | 'choice'
  | 'email'
  | 'phone'
  | 'url';

/** Null: nothing was given. */
export function readProperty(
  property: Pick<PropertyShape, 'kind' | 'required' | 'options'>,
  given: PropertyValue,
): Result<PropertyValue | null, PropertyMistake> {
  const value = typeof given === 'string' ? given.trim() : given;
  if (value === '') return property.required ? err('required') : ok(null);
  return readers[property.kind](value, property.options);
}

type Options = PropertyShape['options'];
type Reader = (value: PropertyValue, options: Options) => Result<PropertyValue, PropertyMistake>;

const readers: Readonly<Record<PropertyShape['kind'], Reader>> = {
  text: (value) => within(String(value), 1_000),
  'long-text': (value) => within(String(value), 20_000),
  number: readNumber,
  date: (value) => (isDate(value) ? ok(value) : err('date')),
  'yes-no': readYesNo,
  'single-choice': (value, options) => readChoice(String(value), options),
  'several-choices': (value, options) => readChoices(String(value), options),
  email: (value) => {
    const address = String(value).toLowerCase();
    return z.email().max(254).safeParse(address).success ? ok(address) : err('email');
  },
  phone: (value) => (/^\+?[\d\s()./-]{4,30}$/.test(String(value)) ? ok(String(value)) : err('phone')),
  url: (value) => (isWebAddress(String(value)) ? ok(String(value)) : err('url')),
};

function within(text: string, most: number): Result<string, PropertyMistake> {
  return text.length <= most ? ok(text) : err('too-long');
}

function readNumber(value: PropertyValue): Result<number, PropertyMistake> {
  if (typeof value === 'boolean') return err('number');
  const text = String(value)
    .replace(/[\s\u00a0]/g, '')
    .replace(',', '.');
  const number = Number(text);
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) && Number.isFinite(number) ? ok(number) : err('number');
}

function readYesNo(value: PropertyValue): Result<boolean, PropertyMistake> {
  if (typeof value === 'boolean') return ok(value);
  const word = String(value).toLowerCase();
  if (['true', 'yes', 'ja', '1'].includes(word)) return ok(true);
  return ['false', 'no', 'nej', '0'].includes(word) ? ok(false) : err('yes-no');
}

/** By its value or, as flows and forms may say it, by its label. */
function readChoice(said: string, options: Options): Result<string, PropertyMistake> {
  const same = (text: string) => text.toLowerCase() === said.trim().toLowerCase();
  const option = options.find(({ value }) => value === said) ?? options.find((o) => same(o.value) || same(o.label));
  return option ? ok(option.value) : err('choice');
}

/** In the order of the options, each once; forms and flows may put commas between them. */
function readChoices(said: string, options: Options): Result<string, PropertyMistake> {
  const chosen = new Set<string>();
  const parts = said.includes(';') || readChoice(said, options).ok ? said.split(';') : said.split(',');
  for (const one of parts.filter((part) => part.trim() !== '')) {
    const read = readChoice(one.trim(), options);
    if (!read.ok) return read;
    chosen.add(read.value);
  }
  if (chosen.size === 0) return err('choice');
  const inOrder = options.filter(({ value }) => chosen.has(value)).map(({ value }) => value);
  return ok(inOrder.join(';'));
}

function isDate(value: PropertyValue): value is string {
  const parts = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number);
  return year !== undefined && month !== undefined && day !== undefined && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function isWebAddress(text: string): boolean {
  return text.length <= 2_000 && /^https?:\/\/[^\s/?#]+\.?[^\s]*$/i.test(text);
}
