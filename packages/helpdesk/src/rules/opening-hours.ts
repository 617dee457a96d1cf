// When a channel is open by its ranges, to the minute, in its own time zone and over every change of the clocks (R65-R67).
import { Temporal } from 'temporal-polyfill';
import type { Availability, HoursDays, HoursRange } from '../entities/availability';

export type OpeningHours = Pick<Availability, 'ranges' | 'closedDays'> & { readonly timeZone: string };

/** From `start` until just before `end`, in epoch milliseconds. */
export type OpenSpan = { readonly start: number; readonly end: number };

/** The span that is open at `at`, or null. Spans that touch are one. */
export function openSpanAt(hours: OpeningHours, at: number): OpenSpan | null {
  const today = localDate(hours, at);
  let open: OpenSpan | null = null;
  for (const span of spansOf(hours, today.subtract({ days: 1 }), 9)) {
    if (span.start > at && (open === null || span.start > open.end)) break;
    if (open !== null && span.start <= open.end) open = { start: open.start, end: Math.max(open.end, span.end) };
    else if (span.start <= at && at < span.end) open = span;
  }
  return open;
}

export function isOpenAt(hours: OpeningHours, at: number): boolean {
  return openSpanAt(hours, at) !== null;
}

/** The next instant it opens after `at`; null when it does not within a year. For one that is open, `at` itself. */
export function nextOpening(hours: OpeningHours, at: number): number | null {
  if (isOpenAt(hours, at)) return at;
  const today = localDate(hours, at);
  for (const span of spansOf(hours, today, 371)) if (span.start > at) return span.start;
  return null;
}

/** A zone our clocks know, by its IANA name. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

const weekdays: readonly HoursDays[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Days of the week, Monday = 1, a range begins on. */
export function daysOf(days: HoursDays): readonly number[] {
  if (days === 'every-day') return [1, 2, 3, 4, 5, 6, 7];
  if (days === 'weekdays') return [1, 2, 3, 4, 5];
  if (days === 'weekend') return [6, 7];
  return [weekdays.indexOf(days) + 1];
}

/** Whether a range ends on the day after it began. */
export function endsNextDay({ from, to }: Pick<HoursRange, 'from' | 'to'>): boolean {
  return to <= from;
}

/** In order of their start, day by day, so that who looks for the first one need not read a year. */
function* spansOf(hours: OpeningHours, first: Temporal.PlainDate, days: number): Generator<OpenSpan> {
  for (let day = 0; day < days; day++) {
    const date = first.add({ days: day });
    if (isClosed(hours, date)) continue;
    const spans = hours.ranges
      .filter((range) => daysOf(range.days).includes(date.dayOfWeek))
      .map((range) => spanOf(range, date, hours.timeZone))
      .filter(({ start, end }) => start < end);
    yield* spans.toSorted((a, b) => a.start - b.start);
  }
}

function spanOf(range: HoursRange, date: Temporal.PlainDate, zone: string): OpenSpan {
  const last = endsNextDay(range) || range.to === '24:00' ? date.add({ days: 1 }) : date;
  const to = range.to === '24:00' ? '00:00' : range.to;
  return { start: instantOf(date, range.from, zone), end: instantOf(last, to, zone) };
}

function instantOf(date: Temporal.PlainDate, time: string, timeZone: string): number {
  return date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds;
}

function localDate({ timeZone }: OpeningHours, at: number): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate();
}

function isClosed({ closedDays }: OpeningHours, date: Temporal.PlainDate): boolean {
  const day = date.toString();
  return closedDays.some((closed) => (closed.yearly ? closed.date.slice(5) === day.slice(5) : closed.date === day));
}
