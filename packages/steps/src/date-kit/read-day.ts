// Finds the day that words mean: written out, by name, or counted from today.
import { anyOf, months, nearDays, units, weekdays } from './calendar-words';
import { type Day, dayNumber, dayOf, isDay, weekdayOf } from '@parley/flow';

/** `today` null: nobody knows what day it is, so only full dates are understood. */
export type Known = { readonly today: Day | null; readonly monthFirst: boolean };

/** The day and the words without it, or null. `text` is in lower case without accents. */
export function readDay(text: string, known: Known): { readonly day: Day; readonly rest: string } | null {
  for (const find of finders) {
    const found = find(text, known);
    if (!found) continue;
    return isDay(found.day) ? { day: found.day, rest: text.replace(found.words, ' ') } : null;
  }
  return null;
}

type Found = { readonly day: Day; readonly words: string } | null;
type Find = (text: string, known: Known) => Found;

const month = `(${anyOf(months)})`;
const ordinal = '(?:st|nd|rd|th|er|:?[ea]|\\.)?';
const dayMonth = new RegExp(`\\b(\\d{1,2})${ordinal} ?(?:of |de )?${month}\\b\\.?,?(?: ?(?:de |del )?(\\d{4})\\b)?`);
const monthDay = new RegExp(`\\b${month}\\.? (?:the )?(\\d{1,2})${ordinal}(?![\\d:])(?:,? (\\d{4})\\b)?`);
const weekday = new RegExp(`\\b(${anyOf(weekdays)})(?:s|en|ens)?\\b`);
const nextWeek =
  /\b(?:next week|nasta vecka|nachste(?:r|n)? woche|semaine prochaine|(?:proxima semana|semana que viene))\b/;

/** A week later than the next such day. */
const weekLater =
  /\b(?:om (?:en|1) vecka|in (?:a|1|einer) (?:week|woche)|a week from|dans une semaine|en una semana)\b/;
const past = /\b(?:last|forra|letzte[nrs]?|dernier|derniere|pasad[oa])\b/;

const finders: readonly Find[] = [
  (text) => {
    const [words, year, at, day] = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/.exec(text) ?? [];
    return words === undefined ? null : { words, day: { year: Number(year), month: Number(at), day: Number(day) } };
  },
  (text, { monthFirst }) => {
    const [words, one, mark, other, year] = /\b(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\b/.exec(text) ?? [];
    if (words === undefined) return null;
    const pair = inOrder(Number(one), Number(other), monthFirst && mark === '/');
    return { words, day: { year: Number(year) + (Number(year) < 100 ? 2_000 : 0), ...pair } };
  },
  (text, known) => {
    const [words, day, name, year] = dayMonth.exec(text) ?? [];
    return words === undefined
      ? null
      : yearly(words, { month: months.get(name ?? '') ?? 0, day: Number(day) }, { year, known });
  },
  (text, known) => {
    const [words, name, day, year] = monthDay.exec(text) ?? [];
    return words === undefined
      ? null
      : yearly(words, { month: months.get(name ?? '') ?? 0, day: Number(day) }, { year, known });
  },
  (text, known) => {
    const [words, one, mark, other] = /(?<![\d:.])(\d{1,2})([./])(\d{1,2})\.?(?![\d:])/.exec(text) ?? [];
    if (words === undefined || Number(one) > 31 || Number(other) > 31) return null;
    const pair = inOrder(Number(one), Number(other), known.monthFirst && mark === '/');
    return pair.month > 12 ? null : yearly(words, pair, { year: undefined, known });
  },
  (text, { today }) => {
    const [words, name] = weekday.exec(text) ?? [];
    const [later] = weekLater.exec(text) ?? [];
    if (words === undefined || later === undefined || !today) return null;
    const number = nextSuch(dayNumber(today), weekdays.get(name ?? '') ?? 0) + 7;
    return { words: text, day: dayOf(number) };
  },
  counted,
  (text, { today }) => {
    for (const [saying, days] of nearDays) {
      const [words] = saying.exec(text) ?? [];
      if (words !== undefined && today) return { words, day: dayOf(dayNumber(today) + days) };
    }
    return null;
  },
  (text, { today }) => {
    const [words, name] = weekday.exec(text) ?? [];
    if (words === undefined || !today) return null;
    const now = dayNumber(today);
    const wanted = weekdays.get(name ?? '') ?? 0;
    if (past.test(text)) return { words, day: dayOf(nextSuch(now - 8, wanted)) };
    if (nextWeek.test(text)) return { words, day: dayOf(now - weekdayOf(now) + 7 + wanted) };
    return { words, day: dayOf(nextSuch(now, wanted)) };
  },
  (text, { today }) => {
    const [words, day] =
      /\b(?:den|the|am|le|el|on the) (\d{1,2})(?:st|nd|rd|th|er|:?[ea]|\.)?(?![\d:.])(?! ?(?:uhr|h\b))/.exec(text) ??
      [];
    if (words === undefined || !today) return null;
    const wanted = Number(day);
    const ahead = Array.from({ length: 62 }, (_, days) => dayOf(dayNumber(today) + days));
    const next = ahead.find((candidate) => candidate.day === wanted);
    return next ? { words, day: next } : null;
  },
];

/** The first such weekday after a day. */
function nextSuch(day: number, wanted: number): number {
  return day + ((wanted - weekdayOf(day) + 6) % 7) + 1;
}

/** Above 12 it can only be the day. */
function inOrder(one: number, other: number, monthFirst: boolean): { month: number; day: number } {
  const swapped = (monthFirst && one <= 12) || (other > 12 && one <= 12);
  return swapped ? { month: one, day: other } : { month: other, day: one };
}

type Yearly = { readonly year: string | undefined; readonly known: Known };

/** Without a year it is the next such day, today included. */
function yearly(words: string, date: Omit<Day, 'year'>, { year, known: { today } }: Yearly): Found {
  if (year !== undefined) return { words, day: { year: Number(year), ...date } };
  if (!today) return null;
  const years = Array.from({ length: 9 }, (_, ahead) => ({ year: today.year + ahead, ...date }));
  const day = years.find((candidate) => isDay(candidate) && dayNumber(candidate) >= dayNumber(today));
  return { words, day: day ?? { year: today.year, ...date } };
}

function counted(text: string, { today }: Known): Found {
  const saying = /\b(?:in|om|dans|en|dentro de) (\d{1,3}|an?|en|ett|einem|einer|une?|una?) ([a-z]+)\b/;
  const [words, count, name] = saying.exec(text) ?? [];
  const unit = units.find(([names]) => names.test(name ?? ''))?.[1];
  if (words === undefined || !unit || !today) return null;
  const number = /^\d/.test(count ?? '') ? Number(count) : 1;
  if (unit !== 'month') return { words, day: dayOf(dayNumber(today) + number * (unit === 'week' ? 7 : 1)) };
  const months0 = today.month - 1 + number;
  const first = { year: today.year + Math.floor(months0 / 12), month: (months0 % 12) + 1 };
  const last = [31, 30, 29, 28].find((day) => isDay({ ...first, day })) ?? 28;
  return { words, day: { ...first, day: Math.min(today.day, last) } };
}
