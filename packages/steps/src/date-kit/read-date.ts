// Reads a date, a time or both as people of five languages write them, as ISO text.
import { offsetOfWall, type Wall, wallAt } from '@parley/flow';
import { minutesAhead } from './minutes-ahead';
import { readDay } from './read-day';
import { readBareTime, readTime, type Time } from './read-time';
import { writtenTime } from './spoken-time';

export type Wanted = {
  readonly wants: 'date' | 'time' | 'both';
  /** The instant of the answer; null: nobody knows, and words like tomorrow are not understood. */
  readonly now: number | null;
  readonly timeZone: string;
  readonly locale: string;
};

export type ReadDate = { readonly value: string } | { readonly problem: string };

/** @example readDate('imorgon kl 15', { wants: 'both', ... }) // { value: '2027-03-16T15:00+01:00' } */
export function readDate(text: string, { wants, now, timeZone, locale }: Wanted): ReadDate {
  const said = writtenTime(plain(text.slice(0, 300)));
  const wall = now === null ? null : wallAt(now, timeZone);
  const soon = now === null || wants === 'date' ? null : minutesAhead(said);
  if (now !== null && soon !== null)
    return { value: momentText(wallAt(now + soon * 60_000, timeZone), { wants, timeZone }) };
  const timed = readTime(said);
  const monthFirst = /^en(?:-us)?$/i.test(locale);
  const dated = wants === 'time' ? null : readDay(timed?.rest ?? said, { today: wall, monthFirst });
  if (wants !== 'time' && !dated) return { problem: 'no-date' };
  if (wants === 'date' && dated) return { value: dayText({ ...dated.day, hour: 0, minute: 0 }) };
  const bare = dated ? (readTime(dated.rest)?.time ?? readBareTime(dated.rest)) : readBareTime(said);
  const time: Time | null = timed?.time ?? bare;
  if (!time) return { problem: 'no-time' };
  if (!dated) return { value: timeText(time) };
  return { value: momentText({ ...dated.day, ...time }, { wants, timeZone }) };
}

function momentText(meant: Wall, { wants, timeZone }: Pick<Wanted, 'wants' | 'timeZone'>): string {
  if (wants === 'time') return timeText(meant);
  return `${dayText(meant)}T${timeText(meant)}${offsetText(offsetOfWall(meant, timeZone))}`;
}

/** In lower case without accents; "de la mañana" is a time of day, not tomorrow. */
function plain(text: string): string {
  const bare = text.toLowerCase().replaceAll('ß', 'ss').replaceAll('’', "'").normalize('NFD');
  return bare
    .replaceAll(/\p{Mark}/gu, '')
    .replace(/\b(?:de|por) la manana\b/, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const two = (value: number) => String(value).padStart(2, '0');

function dayText({ year, month, day }: Wall): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function timeText({ hour, minute }: Time): string {
  return `${two(hour)}:${two(minute)}`;
}

function offsetText(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
