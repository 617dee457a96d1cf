// Days of the calendar as plain numbers, and a wall clock of any time zone: no Date, so that the same input gives the same output.

export type Day = { readonly year: number; readonly month: number; readonly day: number };
export type Wall = Day & { readonly hour: number; readonly minute: number };

/** Days since 1970-01-01. */
export function dayNumber({ year, month, day }: Day): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function dayOf(number: number): Day {
  const days = number + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** Whether the calendar has such a day: no 31 April. */
export function isDay(day: Day): boolean {
  const back = dayOf(dayNumber(day));
  return day.year >= 1 && day.year <= 9_999 && back.month === day.month && back.day === day.day;
}

/** 0 is Monday. */
export function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

/** What a clock on the wall shows there at an instant; an unknown zone counts as UTC. */
export function wallAt(instant: number, timeZone: string): Wall {
  const minutes = Math.floor(instant / 60_000) + offsetAt(instant, timeZone);
  const day = Math.floor(minutes / 1_440);
  const rest = minutes - day * 1_440;
  return { ...dayOf(day), hour: Math.floor(rest / 60), minute: rest % 60 };
}

/** Minutes that clocks of the zone are ahead of UTC at a time their walls show. */
export function offsetOfWall({ hour, minute, ...day }: Wall, timeZone: string): number {
  const asUtc = (dayNumber(day) * 1_440 + hour * 60 + minute) * 60_000;
  const guess = offsetAt(asUtc, timeZone);
  return offsetAt(asUtc - guess * 60_000, timeZone);
}

function offsetAt(instant: number, timeZone: string): number {
  const name = formatterOf(timeZone)
    ?.formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d{2}):?(\d{2})?/.exec(name ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const formatters = new Map<string, Intl.DateTimeFormat | null>();
/** There are some 600 zones; names that are none are remembered too. */
const mostFormatters = 1_000;

/** Making one costs far more than using it. */
function formatterOf(timeZone: string): Intl.DateTimeFormat | null {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  if (formatters.size >= mostFormatters) formatters.clear();
  const made = makeFormatter(timeZone);
  formatters.set(timeZone, made);
  return made;
}

function makeFormatter(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return null;
  }
}
