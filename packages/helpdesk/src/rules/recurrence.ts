// Moments that come round: every day, on days of the week or of the month, by clocks on the wall of a time zone.
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

export const recurrenceSchema = z.strictObject({
  every: z.enum(['day', 'week', 'month']),
  /** Monday = 1; for weeks. */
  weekdays: z.array(z.number().int().min(1).max(7)).max(7),
  /** For months; one that is too short uses its last day. */
  day: z.number().int().min(1).max(31),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time such as 09:00'),
});
export type Recurrence = z.infer<typeof recurrenceSchema>;

/**
 * The last such moment at or before `at`, in epoch ms; null where none comes round. An hour that clocks skip is taken
 * just behind the gap, one they show twice the first time.
 */
export function lastOccurrence(recurrence: Recurrence, timeZone: string, at: number): number | null {
  const today = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate();
  // A month has at most 31 days, so some day of the last 62 is the one
  for (let back = 0; back <= 62; back += 1) {
    const date = today.subtract({ days: back });
    if (!isOn(recurrence, date)) continue;
    const plainTime = Temporal.PlainTime.from(recurrence.time);
    const moment = date.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
    if (moment <= at) return moment;
  }
  return null;
}

function isOn({ every, weekdays, day }: Recurrence, date: Temporal.PlainDate): boolean {
  if (every === 'day') return true;
  if (every === 'week') return weekdays.includes(date.dayOfWeek);
  return date.day === Math.min(day, date.daysInMonth);
}
