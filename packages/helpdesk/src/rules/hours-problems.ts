// What is wrong with a list of opening hours, by the range it shows at (R66).
import type { HoursRange } from '../entities/availability';
import { daysOf, endsNextDay } from './opening-hours';

export type HoursProblem = {
  /** Index of the range. */
  readonly range: number;
  /** `empty`: begins when it ends. `overlap`: covers time of the earlier range `other`. */
  readonly kind: 'empty' | 'overlap';
  readonly other: number | null;
};

/** @example hoursProblems([{ days: 'monday', from: '09:00', to: '09:00' }]) // [{ range: 0, kind: 'empty', other: null }] */
export function hoursProblems(ranges: readonly HoursRange[]): HoursProblem[] {
  return ranges.flatMap((range, index): HoursProblem[] => {
    if (range.from === range.to) return [{ range: index, kind: 'empty', other: null }];
    const other = ranges.findIndex((earlier, at) => at < index && overlap(earlier, range));
    return other < 0 ? [] : [{ range: index, kind: 'overlap', other }];
  });
}

const day = 24 * 60;
const week = 7 * day;

function overlap(a: HoursRange, b: HoursRange): boolean {
  return minutesOf(a).some((one) =>
    minutesOf(b).some((other) =>
      [-week, 0, week].some((turn) => one.start < other.end + turn && other.start + turn < one.end),
    ),
  );
}

function minutesOf(range: HoursRange): { start: number; end: number }[] {
  if (range.from === range.to) return [];
  return daysOf(range.days).map((weekday) => {
    const midnight = (weekday - 1) * day;
    return {
      start: midnight + minuteOf(range.from),
      end: midnight + minuteOf(range.to) + (endsNextDay(range) ? day : 0),
    };
  });
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
