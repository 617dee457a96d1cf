// Finds street, postal code, city and country in what a visitor wrote, in lines, with labels or in one go.
import { keyOfLabel } from './part-labels';
import type { AddressKey } from './schema';

export type Address = Partial<Record<AddressKey, string>>;

/** Nothing for text that is no address; at most 300 characters are looked at. */
export function readAddress(text: string): Address {
  const written = text.normalize('NFKC').slice(0, 300);
  const labelled = readLabelled(written);
  if (labelled) return labelled;
  const pieces = written
    .split(/[\n,;]/)
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .filter((piece) => piece !== '');
  const at = pieces.findIndex((piece, index) => hasCode(piece, index));
  return at < 0 ? withoutCode(pieces) : withCode(pieces, at);
}

function readLabelled(text: string): Address | null {
  const found = text.split('\n').map((line): readonly [AddressKey | null, string] => {
    const [label = '', ...rest] = line.split(':');
    return [keyOfLabel(label), rest.join(':').trim()];
  });
  if (!found.some(([key]) => key !== null)) return null;
  return Object.fromEntries(found.filter(([key, value]) => key !== null && value !== ''));
}

/** Postal codes of Europe and North America, with or without the country's letters before. */
const postal =
  /(?:^|\s)((?:[A-Z]{1,2}-)?(?:\d{5}-\d{4}|\d{4}-\d{3}|\d{3} \d{2}|\d{2}-\d{3}|\d{4} ?[A-Z]{2}|\d{4,5}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d))(?=\s|$)/i;

/** A house number is no postal code: the first piece has one only behind the street. */
function hasCode(piece: string, index: number): boolean {
  const code = postal.exec(piece);
  if (code === null) return false;
  if (index > 0 || (code.index === 0 && /[ -]/.test(code[1] ?? ''))) return true;
  return /\p{Letter}.*\d.*\s\S*\d/u.test(piece.slice(0, code.index + code[0].length));
}

function withCode(pieces: readonly string[], at: number): Address {
  const piece = pieces[at] ?? '';
  const [whole = '', code = ''] = postal.exec(piece) ?? [];
  const from = piece.indexOf(whole);
  const [before, behind] = [piece.slice(0, from).trim(), piece.slice(from + whole.length).trim()];
  const earlier = pieces.slice(0, at);
  const later = pieces.slice(at + 1);
  // "Storgatan 1 111 22 Stockholm": what stands before the code is the street; "London SW1A 1AA": it is the city
  const isCity = before !== '' && earlier.length > 0;
  const street = isCity ? earlier : [...earlier, before];
  const cityBefore = isCity ? before : '';
  const city = behind !== '' ? behind : cityBefore !== '' ? cityBefore : (later[0] ?? '');
  const country = behind !== '' || cityBefore !== '' ? later.join(', ') : later.slice(1).join(', ');
  return kept({ street: street.filter(Boolean).join(', '), postal_code: code, city, country });
}

/** A street has its number; a city or a country alone says too little. */
function withoutCode([first = '', second = '', ...rest]: readonly string[]): Address {
  return /\p{Letter}{2}.*\d|\d.*\p{Letter}{2}/u.test(first)
    ? kept({ street: first, city: second, country: rest.join(', ') })
    : {};
}

function kept(address: Record<string, string>): Address {
  return Object.fromEntries(Object.entries(address).filter(([, value]) => value !== ''));
}
