// The instant a value means: a day, a day with a time, with or without its offset, or epoch milliseconds.
import type { JsonValue } from '@parley/primitives';
import { dayNumber, isDay, offsetOfWall } from './civil';

const pattern = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/;
const latest = 8_640_000_000_000_000;

/**
 * A day alone means its beginning there; null for what is no time.
 * @example instantOf('2027-03-15T15:00', 'Europe/Stockholm')
 */
export function instantOf(value: JsonValue, timeZone: string): number | null {
  if (typeof value === 'number') return Number.isFinite(value) && Math.abs(value) <= latest ? Math.trunc(value) : null;
  if (typeof value !== 'string') return null;
  const read = pattern.exec(value.trim());
  if (!read) return null;
  const [, years, months, days, hours = '0', minutes = '0', zone] = read;
  const wall = {
    year: Number(years),
    month: Number(months),
    day: Number(days),
    hour: Number(hours),
    minute: Number(minutes),
  };
  if (!isDay(wall) || wall.hour > 23 || wall.minute > 59) return null;
  const offset = zone === undefined ? offsetOfWall(wall, timeZone) : minutesOf(zone);
  return (dayNumber(wall) * 1_440 + wall.hour * 60 + wall.minute - offset) * 60_000;
}

function minutesOf(zone: string): number {
  if (zone === 'Z') return 0;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
