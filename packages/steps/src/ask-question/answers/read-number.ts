// Reads a number as people of the visitor's language write it.
import type { Understood } from '../../ask-kit/answers/understood';

type Wanted = { readonly locale: string; readonly min: number | null; readonly max: number | null };

/** Languages that part thousands by a point, as in 1.500. */
const pointGroups = new Set(['da', 'de', 'el', 'es', 'hr', 'id', 'is', 'it', 'nl', 'pt', 'ro', 'sl', 'tr']);

export function readNumber(text: string, { locale, min, max }: Wanted): Understood<number> {
  const written = text
    .normalize('NFKC')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/[\s'’]/g, '')
    .replace(/^(?:[$€£¥]|kr|sek|eur|usd)(?=[-\d])|(?:[$€£¥%]|kr|sek|eur|usd|st)[.]?$/gi, '');
  const [language = locale] = locale.toLowerCase().split('-');
  const value = Number(plainNumber(written, language) ?? Number.NaN);
  if (!Number.isFinite(value)) return { problem: 'no-number' };
  if (min !== null && value < min) return { problem: 'too-small' };
  if (max !== null && value > max) return { problem: 'too-large' };
  return { value };
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
