// Reads a number as people of the visitor's language write it.
import type { Understood } from '../ask-kit/answers/understood';
import { numberOfWords } from './number-words';
import { readSpoken, saysMore } from './spoken-number';

type Wanted = {
  readonly locale: string;
  readonly min: number | null;
  readonly max: number | null;
  /** What is counted: may stand behind the number. */
  readonly unit?: string;
};

/** Languages that part thousands by a point, as in 1.500. */
const pointGroups = new Set(['da', 'de', 'el', 'es', 'hr', 'id', 'is', 'it', 'nl', 'pt', 'ro', 'sl', 'tr']);

export function readNumber(text: string, { locale, min, max, unit = '' }: Wanted): Understood<number> {
  const [language = locale] = locale.toLowerCase().split('-');
  const said = withoutUnit(
    text
      .slice(0, 200)
      .replace(/(\d)\s*½/g, '$1 och en halv')
      .normalize('NFKC'),
    unit,
  );
  const value =
    readSpoken(said, (bare) => bareNumber(bare, language) ?? numberOfWords(bare)) ?? amongWords(said, language);
  if (value === null) return { problem: 'no-number' };
  if (min !== null && value < min) return { problem: 'too-small' };
  if (max !== null && value > max) return { problem: 'too-large' };
  return { value };
}

function withoutUnit(text: string, unit: string): string {
  const wanted = unit.normalize('NFKC').trim().toLowerCase();
  const trimmed = text.trim().replace(/[.!]$/, '');
  if (wanted === '' || !trimmed.toLowerCase().endsWith(wanted)) return text;
  return trimmed.slice(0, -wanted.length);
}

/** Nothing but the number, perhaps with a currency. */
function bareNumber(text: string, language: string): number | null {
  const digits = text
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/[\s'’]/g, '')
    .replace(/^(?:[$€£¥]|kr|sek|eur|usd)(?=[-\d])|(?:[$€£¥%]|kr|sek|eur|usd|st)[.]?$/gi, '');
  const value = Number(plainNumber(digits, language) ?? Number.NaN);
  return Number.isFinite(value) ? value : null;
}

/** "About 20 people", "I am twenty": one number among a few words; two numbers are one too many. */
function amongWords(text: string, language: string): number | null {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 8 || text.includes('?') || saysMore(text)) return null;
  const bare = words.map((word) => word.replace(/^[("'“]+|[)"'”.,;:!]+$/g, ''));
  const found = bare.flatMap(
    (word) => bareNumber(word, language) ?? (/\d/.test(word) ? Number.NaN : (longWord(word) ?? [])),
  );
  const [only, ...others] = found;
  return only === undefined || others.length > 0 || Number.isNaN(only) ? null : only;
}

/** "a" and "en" are too often no number to be one among others. */
function longWord(word: string): number | null {
  return word.length < 3 || /^(?:une|una|eine|einen|uno|ett|ein)$/i.test(word) ? null : numberOfWords(word);
}

/** With a point as decimal mark and nothing else, or null when it is no number. */
function plainNumber(written: string, language: string): string | null {
  if (!/^[+-]?(\d[\d.,]*|[.,]\d+)$/.test(written)) return null;
  const mark = decimalMark(written, language);
  const parts = mark === null ? [written] : splitLast(written, mark);
  const [whole = '', fraction] = parts;
  const digits = whole.replace(/^[+-]/, '');
  if (/[.,]/.test(digits) && !/^\d{1,3}([.,]\d{3})+$/.test(digits)) return null;
  if (fraction !== undefined && !/^\d+$/.test(fraction)) return null;
  const sign = written.startsWith('-') ? '-' : '';
  return `${sign}${digits.replace(/[.,]/g, '') || '0'}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** The later of two different marks is the decimal one; a single one may as well part thousands. */
function decimalMark(written: string, language: string): ',' | '.' | null {
  const commas = written.split(',').length - 1;
  const points = written.split('.').length - 1;
  if (commas > 0 && points > 0) return written.lastIndexOf(',') > written.lastIndexOf('.') ? ',' : '.';
  if (commas + points !== 1) return null;
  const mark = commas === 1 ? ',' : '.';
  const groups = mark === ',' ? language === 'en' : pointGroups.has(language);
  return groups && /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(written) ? null : mark;
}

function splitLast(text: string, mark: string): [string, string] {
  const at = text.lastIndexOf(mark);
  return [text.slice(0, at), text.slice(at + 1)];
}
