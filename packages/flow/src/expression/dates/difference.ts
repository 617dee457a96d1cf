// How far it is from one date to another, in whole units.
import { dayNumber, type Wall } from '../../calendar/civil';

type Span = { readonly from: Wall; readonly to: Wall; readonly passed: number };

/** Below zero when `to` comes first; null for a unit nobody knows. Days are those of the calendar; years are a person's age. */
export function differenceIn(unit: string, { from, to, passed }: Span): number | null {
  switch (unit.trim().toLowerCase().replace(/s$/, '')) {
    case 'minute':
      return whole(passed / 60_000);
    case 'hour':
      return whole(passed / 3_600_000);
    case 'day':
      return dayNumber(to) - dayNumber(from);
    case 'week':
      return whole((dayNumber(to) - dayNumber(from)) / 7);
    case 'month':
      return monthsBetween(from, to);
    case 'year':
      return whole(monthsBetween(from, to) / 12);
    default:
      return null;
  }
}

function monthsBetween(from: Wall, to: Wall): number {
  if (dayNumber(from) > dayNumber(to)) return whole(-monthsBetween(to, from));
  return (to.year - from.year) * 12 + (to.month - from.month) - (to.day < from.day ? 1 : 0);
}

/** Towards zero, and never minus zero. */
function whole(value: number): number {
  return Math.trunc(value) || 0;
}
