// Instants of words and hours, over zones and changes of the clocks.
import { describe, expect, it } from 'vitest';
import { instantOf } from './instant-of';
import { nextTime } from './next-time';

const stockholm = 'Europe/Stockholm';
const at = (text: string) => Date.parse(text);

describe('an instant', () => {
  it.each([
    ['2027-03-15', at('2027-03-15T00:00:00+01:00')],
    ['2027-07-15T15:00', at('2027-07-15T15:00:00+02:00')],
    ['2027-03-15T15:00+01:00', at('2027-03-15T15:00:00+01:00')],
    ['2027-03-15T15:00:30.5Z', at('2027-03-15T15:00:00Z')],
    [' 2027-03-15 09:30 ', at('2027-03-15T09:30:00+01:00')],
    [1_800_000_000_000, 1_800_000_000_000],
    ['2027-02-30', null],
    ['2027-03-15T25:00', null],
    ['soon', null],
    [Number.POSITIVE_INFINITY, null],
    [9e15, null],
    [null, null],
    [['2027-03-15'], null],
  ])('is read from %j', (value, instant) => {
    expect(instantOf(value, stockholm)).toBe(instant);
  });
});

describe('the next time of day', () => {
  const weekdays = [1, 2, 3, 4, 5];

  it.each([
    // Friday before and at nine, and on to Monday
    ['2027-01-15T08:59:00+01:00', '2027-01-15T09:00:00+01:00'],
    ['2027-01-15T09:00:00+01:00', '2027-01-18T09:00:00+01:00'],
    ['2027-01-16T12:00:00+01:00', '2027-01-18T09:00:00+01:00'],
    // The clocks go forward on Sunday, 28 March 2027
    ['2027-03-26T10:00:00+01:00', '2027-03-29T09:00:00+02:00'],
    // Still Thursday in UTC, Friday there
    ['2027-01-14T23:30:00Z', '2027-01-15T09:00:00+01:00'],
  ])('after %s is %s', (now, next) => {
    expect(nextTime({ time: '09:00', weekdays }, at(now), stockholm)).toBe(at(next));
  });

  it('is a week away on the same day, and never without days', () => {
    const monday = at('2027-01-18T09:00:00+01:00');
    expect(nextTime({ time: '09:00', weekdays: [1] }, monday, stockholm)).toBe(monday + 7 * 86_400_000);
    expect(nextTime({ time: '09:00', weekdays: [] }, monday, stockholm)).toBeNull();
  });
});
