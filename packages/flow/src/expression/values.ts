// How values look as text and as numbers. Visitors type numbers as words on a screen, so text that is a number counts as one.

const numberText = /^[+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)$/;
const longestNumber = 40;

/** A finite number, or null when the value is none. */
export function asNumber(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || value.length > longestNumber) return null;
  const text = value.trim();
  return numberText.test(text) ? Number(text.replace(',', '.')) : null;
}

export function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(asText).join(', ');
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return `${value}`;
  return typeof value === 'object' ? JSON.stringify(value) : '';
}

/** Text as conditions compare it: trimmed, in one case, in one Unicode form. */
export function foldText(value: unknown): string {
  return asText(value).normalize('NFC').trim().toLowerCase();
}

/** Whether somebody gave this value at all. */
export function isKnown(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.length > 0;
  return typeof value !== 'string' || value.trim() !== '';
}

/** What `size` counts: code points, items or keys. */
export function sizeOf(value: unknown): number {
  if (typeof value === 'string') return [...value].length;
  if (Array.isArray(value)) return value.length;
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}

export function lengthOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 0;
}
