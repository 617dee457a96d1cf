// Words a visitor might write: some that fit each usual question, and those that the flow itself asks about.
import type { JsonObject, JsonValue } from '@parley/primitives';

const usual = [
  'Ada',
  'ada@example.com',
  '+46 70 123 45 67',
  '5',
  '2026-03-14',
  '14:30',
  '2026-03-14 14:30',
  'yes',
  'no',
  'ja',
  'nej',
  'nein',
  'https://example.com',
  'Storgatan 1, 111 22 Stockholm',
  'A',
] as const;
const strange = ['?', '', '0', '-1', '1000000'] as const;
const longest = 300;
const mostNumbers = 12;

/** Answers to usual questions, then numbers and days that the step's own options name, then odd ones. */
export function usualTexts(options: JsonObject): readonly string[] {
  const own = ownValues(options);
  const numbers = own.filter((value) => typeof value === 'number').slice(0, mostNumbers);
  const lengths = numbers.filter((value) => Number.isInteger(value) && value > 0 && value <= longest);
  return [
    ...new Set([
      ...usual,
      ...own.flatMap((value) => (typeof value === 'string' ? [value] : [])),
      ...numbers.flatMap((value) => [value, value + 1, value - 1]).map(String),
      ...lengths.map((length) => 'x'.repeat(length)),
      ...strange,
    ]),
  ];
}

/** Values that conditions ask about, as a visitor would write them. */
export function tellingTexts(values: readonly JsonValue[]): readonly string[] {
  const texts = new Set(values.flatMap(textOf));
  // Where a usual answer is one that is asked about, it cannot stand for all the others
  if (usual.some((text) => texts.has(text))) texts.add('Something else');
  return [...texts];
}

function textOf(value: JsonValue): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return typeof value === 'boolean' ? [value ? 'yes' : 'no'] : [];
}

/** Numbers, days and hours anywhere in the options: ends of ranges, as a rule. */
function ownValues(options: JsonObject): (string | number)[] {
  const found: (string | number)[] = [];
  const waiting: JsonValue[] = [options];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value === 'number') found.push(value);
    else if (typeof value === 'string' && /^\d{2,4}[-:]\d{2}([-T:\d ]*)$/.test(value)) found.push(value);
    else if (typeof value === 'object' && value !== null) waiting.push(...Object.values(value));
  }
  return found;
}
