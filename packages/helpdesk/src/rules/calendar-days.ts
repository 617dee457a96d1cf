// Calendar days of a time zone as spans of time, also where a change of the clocks makes a day longer or shorter.
import { Temporal } from 'temporal-polyfill';

/** From `start` until just before `end`, in epoch milliseconds. */
export type CalendarDay = { readonly day: string; readonly start: number; readonly end: number };

const most = 800;

/** All days from one to another, both included, as `2026-11-22`; empty when they are no days or the wrong way round. */
export function calendarDays(timeZone: string, from: string, to: string): CalendarDay[] {
  const days: CalendarDay[] = [];
  const last = plainDate(to);
  let date = plainDate(from);
  while (date && last && days.length < most && Temporal.PlainDate.compare(date, last) <= 0) {
    const next = date.add({ days: 1 });
    days.push({ day: date.toString(), start: midnight(date, timeZone), end: midnight(next, timeZone) });
    date = next;
  }
  return days;
}

/** The calendar day of a moment, as `2026-11-22`. */
export function dayIn(timeZone: string, at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

function midnight(date: Temporal.PlainDate, timeZone: string): number {
  return date.toZonedDateTime(timeZone).epochMilliseconds;
}

function plainDate(text: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return null;
  }
}
