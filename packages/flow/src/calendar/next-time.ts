// The next time the clocks of a zone show a certain hour on one of certain days.
import { dayNumber, dayOf, offsetOfWall, wallAt, weekdayOf } from './civil';

/** Monday is 1. */
export type TimeOfDay = { readonly time: string; readonly weekdays: readonly number[] };

/** After `now`, never at it: who waits for nine at nine waits for the next one. Null when no day fits. */
export function nextTime({ time, weekdays }: TimeOfDay, now: number, timeZone: string): number | null {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const today = dayNumber(wallAt(now, timeZone));
  for (let day = today; day <= today + 7; day += 1) {
    if (!weekdays.includes(weekdayOf(day) + 1)) continue;
    const wall = { ...dayOf(day), hour, minute };
    const at = (day * 1_440 + hour * 60 + minute - offsetOfWall(wall, timeZone)) * 60_000;
    if (at > now) return at;
  }
  return null;
}
