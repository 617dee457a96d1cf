// Days and times in the visitor's own zone and language.
import type { ChatWords } from '../../words/chat-words';
import type { LocaleName } from '../../words/locales';

const DAY = 86_400_000;
const PAUSE = 1_800_000;

/** The divider above a message: shown on a new day and after a long pause, else null. */
export function dividerText(at: number, before: number | null, tools: TimeTools): string | null {
  if (before !== null && sameDay(at, before) && at - before < PAUSE) return null;
  return `${dayName(at, tools)} ${clock(at, tools.locale)}`;
}

export interface TimeTools {
  now: number;
  locale: LocaleName;
  words: ChatWords;
}

/** When the team is back, as in "tomorrow at 08:00". */
export function returnTime(at: number, { now, locale, words }: TimeTools): string {
  const days = daysBetween(now, at);
  const day = new Intl.RelativeTimeFormat(region(locale), { numeric: 'auto' });
  const hour = words.atHour(clock(at, locale));
  if (days === 0) return hour;
  if (days === 1) return `${day.format(1, 'day')} ${hour}`;
  const weekday =
    days < 7 ? ({ weekday: 'long' } as const) : ({ weekday: 'short', day: 'numeric', month: 'short' } as const);
  return `${new Intl.DateTimeFormat(region(locale), weekday).format(at)} ${hour}`;
}

function dayName(at: number, { now, locale, words }: TimeTools): string {
  const days = daysBetween(at, now);
  if (days === 0) return words.today;
  if (days === 1) return words.yesterday;
  return new Intl.DateTimeFormat(region(locale), { weekday: 'short', day: 'numeric', month: 'short' }).format(at);
}

function clock(at: number, locale: LocaleName): string {
  return new Intl.DateTimeFormat(region(locale), { timeStyle: 'short' }).format(at);
}

// The browser knows whether this visitor's English counts to twelve or to twenty-four.
function region(locale: LocaleName): string {
  const wanted = typeof navigator === 'undefined' ? '' : navigator.language;
  if (wanted.startsWith(locale)) return wanted;
  return locale === 'en' ? 'en-GB' : locale;
}

function sameDay(one: number, other: number): boolean {
  return daysBetween(one, other) === 0;
}

function daysBetween(from: number, to: number): number {
  return Math.round((midnight(to) - midnight(from)) / DAY);
}

function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
