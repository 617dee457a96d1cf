// Dates in expressions: what day it is, reckoning, telling apart and writing out. The time is the event's, the zone the workspace's.
import { dayNumber, wallAt, weekdayOf } from '../../calendar/civil';
import type { Budget } from '../budget';
import type { ExpressionFunction } from '../functions';
import type { Scope } from '../scope';
import { asNumber, asText } from '../values';
import { differenceIn } from './difference';
import { formatMoment } from './format-moment';
import { addDays, addMonths, instant, type Moment, momentOf, nowIn, textOf, zoneOf } from './moment';

type Reckon = (moment: Moment, count: number) => Moment;

/** Values beyond this lead out of the calendar. */
const mostCounted = 10_000_000;

const dayFromNow = (days: number): ExpressionFunction => ({
  arity: 0,
  call: (_args, budget, scope) => {
    const now = nowIn(scope, budget);
    return now && textOf(addDays({ ...now, timed: false }, days), scope, budget);
  },
});

const adding = (reckon: Reckon): ExpressionFunction => ({
  arity: 2,
  call: ([date, count], budget, scope) => {
    const [moment, number] = [momentOf(date, scope, budget), asNumber(count)];
    if (!moment || number === null || Math.abs(number) > mostCounted) return null;
    return textOf(reckon(moment, Math.trunc(number)), scope, budget);
  },
});

/** Hours that pass, whatever the clocks do meanwhile. */
const passing = (minutes: number): ExpressionFunction => ({
  arity: 2,
  call: ([date, count], budget, scope) => {
    const [moment, number] = [momentOf(date, scope, budget), asNumber(count)];
    if (!moment || number === null || Math.abs(number) > mostCounted) return null;
    const at = instant(moment, scope, budget) + Math.trunc(number * minutes) * 60_000;
    return textOf({ wall: wallAt(at, zoneOf(scope)), timed: true }, scope, budget);
  },
});

const reading = (read: (moment: Moment) => number): ExpressionFunction => ({
  arity: 1,
  call: ([date], budget, scope) => {
    const moment = momentOf(date, scope, budget);
    return moment && read(moment);
  },
});

const comparing = (holds: (difference: number) => boolean): ExpressionFunction => ({
  arity: 2,
  call: ([one, other], budget, scope) => {
    const [a, b] = bothOf(one, other, { budget, scope });
    if (!a || !b) return false;
    // A day has no hour, so beside a moment only the day counts
    if (!a.timed || !b.timed) return holds(dayNumber(a.wall) - dayNumber(b.wall));
    return holds(instant(a, scope, budget) - instant(b, scope, budget));
  },
});

type At = { readonly budget: Budget; readonly scope: Scope };

function bothOf(one: unknown, other: unknown, { budget, scope }: At): [Moment | null, Moment | null] {
  return [momentOf(one, scope, budget), momentOf(other, scope, budget)];
}

export const dateFunctions: Readonly<Record<string, ExpressionFunction>> = {
  now: {
    arity: 0,
    call: (_args, budget, scope) => {
      const now = nowIn(scope, budget);
      return now && textOf(now, scope, budget);
    },
  },
  today: dayFromNow(0),
  tomorrow: dayFromNow(1),
  yesterday: dayFromNow(-1),
  date: {
    arity: 1,
    call: ([value], budget, scope) => {
      const moment = momentOf(value, scope, budget);
      return moment && textOf({ ...moment, timed: false }, scope, budget);
    },
  },
  timestamp: {
    arity: 1,
    call: ([value], budget, scope) => {
      const moment = momentOf(value, scope, budget);
      return moment && instant(moment, scope, budget);
    },
  },
  addMinutes: passing(1),
  addHours: passing(60),
  addDays: adding(addDays),
  addWeeks: adding((moment, weeks) => addDays(moment, weeks * 7)),
  addMonths: adding(addMonths),
  addYears: adding((moment, years) => addMonths(moment, years * 12)),
  year: reading(({ wall }) => wall.year),
  month: reading(({ wall }) => wall.month),
  day: reading(({ wall }) => wall.day),
  hour: reading(({ wall }) => wall.hour),
  minute: reading(({ wall }) => wall.minute),
  weekday: reading(({ wall }) => weekdayOf(dayNumber(wall)) + 1),
  isBefore: comparing((difference) => difference < 0),
  isAfter: comparing((difference) => difference > 0),
  sameDay: {
    arity: 2,
    call: ([one, other], budget, scope) => {
      const [a, b] = bothOf(one, other, { budget, scope });
      return a !== null && b !== null && dayNumber(a.wall) === dayNumber(b.wall);
    },
  },
  difference: {
    arity: 3,
    call: ([from, to, unit], budget, scope) => {
      const [a, b] = bothOf(from, to, { budget, scope });
      if (!a || !b) return null;
      const passed = instant(b, scope, budget) - instant(a, scope, budget);
      return differenceIn(asText(unit), { from: a.wall, to: b.wall, passed });
    },
  },
  format: {
    arity: 2,
    call: ([date, pattern], budget, scope) => {
      const moment = momentOf(date, scope, budget);
      budget.spend(asText(pattern).length * 8);
      return moment && formatMoment(moment.wall, asText(pattern), asText(scope['locale']));
    },
  },
  momentOfDay: {
    arity: 0,
    call: (_args, budget, scope) => {
      const now = nowIn(scope, budget);
      return now && partOfDay(now.wall.hour);
    },
  },
};

function partOfDay(hour: number): string {
  if (hour < 5 || hour >= 22) return 'night';
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}
