// Writes a date out by a pattern such as `d MMMM yyyy`, with the names of the visitor's language.
import { dayNumber, type Wall, weekdayOf } from '../../calendar/civil';
import { monthNames, weekdayNames } from './date-names';
import { two } from './moment';

const tokens = /'([^']*)'|yyyy|yy|MMMM|MMM|MM|M|dd|d|EEEE|EEE|HH|H|hh|h|mm|a/g;

/** Words in single quotes stay as they are; so does every letter that means nothing. */
export function formatMoment(wall: Wall, pattern: string, locale: string): string {
  return pattern
    .slice(0, 200)
    .replace(tokens, (token, quoted: string | undefined) => quoted ?? write(wall, token, locale));
}

function write(wall: Wall, token: string, locale: string): string {
  const { year, month, day, hour, minute } = wall;
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  const month0 = monthNames(locale)[month - 1] ?? '';
  const weekday = weekdayNames(locale)[weekdayOf(dayNumber(wall))] ?? '';
  const written: Readonly<Record<string, string>> = {
    yyyy: String(year).padStart(4, '0'),
    yy: two(year % 100),
    MMMM: month0,
    MMM: [...month0].slice(0, 3).join(''),
    MM: two(month),
    M: String(month),
    dd: two(day),
    d: String(day),
    EEEE: weekday,
    EEE: [...weekday].slice(0, 3).join(''),
    HH: two(hour),
    H: String(hour),
    hh: two(twelve),
    h: String(twelve),
    mm: two(minute),
    a: hour < 12 ? 'am' : 'pm',
  };
  return written[token] ?? token;
}
