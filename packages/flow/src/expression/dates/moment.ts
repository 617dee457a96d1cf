// A day, or a day with its time, as the functions for dates reckon with them.
import { dayNumber, dayOf, offsetOfWall, type Wall, wallAt } from '../../calendar/civil';
import { instantOf } from '../../calendar/instant-of';
import type { Budget } from '../budget';
import type { Scope } from '../scope';

/** `timed` false: a whole day, whose wall shows its beginning. */
export type Moment = { readonly wall: Wall; readonly timed: boolean };

/** What one look at a zone's clocks costs. */
const zoneCost = 1_000;
const minutesOfDay = 1_440;

export function zoneOf(scope: Scope): string {
  const zone = scope['_zone'];
  return typeof zone === 'string' ? zone : 'UTC';
}

/** Null where nobody knows what time it is. */
export function nowIn(scope: Scope, budget: Budget): Moment | null {
  return momentOf(scope['now'], scope, budget);
}

/** Null for what is no date. Words of another zone are turned to the clocks here. */
export function momentOf(value: unknown, scope: Scope, budget: Budget): Moment | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  budget.spend(zoneCost);
  const zone = zoneOf(scope);
  const at = instantOf(value, zone);
  if (at === null) return null;
  const timed = typeof value === 'number' || value.trim().length > 10;
  const wall = wallAt(at, zone);
  return { wall: timed ? wall : { ...wall, hour: 0, minute: 0 }, timed };
}

/** `2027-03-15`, or `2027-03-15T15:00+01:00`. Null beyond the calendar. */
export function textOf({ wall, timed }: Moment, scope: Scope, budget: Budget): string | null {
  if (wall.year < 1 || wall.year > 9_999) return null;
  const day = `${String(wall.year).padStart(4, '0')}-${two(wall.month)}-${two(wall.day)}`;
  if (!timed) return day;
  budget.spend(zoneCost);
  return `${day}T${two(wall.hour)}:${two(wall.minute)}${offsetText(offsetOfWall(wall, zoneOf(scope)))}`;
}

/** In epoch ms. */
export function instant({ wall }: Moment, scope: Scope, budget: Budget): number {
  budget.spend(zoneCost);
  return (minuteOf(wall) - offsetOfWall(wall, zoneOf(scope))) * 60_000;
}

/** Minutes as the clocks on the wall count them. */
export function minuteOf(wall: Wall): number {
  return dayNumber(wall) * minutesOfDay + wall.hour * 60 + wall.minute;
}

export function addDays({ wall, timed }: Moment, days: number): Moment {
  return { wall: { ...wall, ...dayOf(dayNumber(wall) + days) }, timed };
}

/** The same day of another month, or its last one. */
export function addMonths({ wall, timed }: Moment, months: number): Moment {
  const counted = wall.year * 12 + (wall.month - 1) + months;
  const [year, month] = [Math.floor(counted / 12), (((counted % 12) + 12) % 12) + 1];
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  const last = dayNumber(next) - dayNumber({ year, month, day: 1 });
  return { wall: { ...wall, year, month, day: Math.min(wall.day, last) }, timed };
}

export function two(value: number): string {
  return String(value).padStart(2, '0');
}

function offsetText(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
