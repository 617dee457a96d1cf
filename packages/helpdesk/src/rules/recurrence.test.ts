// Clock times come round once a day whatever the clocks do.
import { describe, expect, it } from 'vitest';
import { lastOccurrence, type Recurrence, recurrenceSchema } from './recurrence';

const zone = 'Europe/Stockholm';
const daily: Recurrence = { every: 'day', weekdays: [], day: 1, time: '09:00' };
const at = (text: string) => Date.parse(text);
const last = (recurrence: Partial<Recurrence>, now: string) => {
  const found = lastOccurrence({ ...daily, ...recurrence }, zone, at(now));
  return found === null ? null : new Date(found).toISOString();
};

describe('lastOccurrence', () => {
  it('is today once the time has come, else yesterday', () => {
    expect(last({}, '2027-01-15T08:00:00Z')).toBe('2027-01-15T08:00:00.000Z');
    expect(last({}, '2027-01-15T07:59:59Z')).toBe('2027-01-14T08:00:00.000Z');
  });

  it('goes by the wall clock over both changes of the clocks', () => {
    expect(last({}, '2027-03-28T12:00:00Z')).toBe('2027-03-28T07:00:00.000Z');
    expect(last({}, '2027-10-31T12:00:00Z')).toBe('2027-10-31T08:00:00.000Z');
  });

  it('happens once where an hour is skipped or shown twice', () => {
    expect(last({ time: '02:30' }, '2027-03-28T12:00:00Z')).toBe('2027-03-28T01:30:00.000Z');
    expect(last({ time: '02:30' }, '2027-10-31T12:00:00Z')).toBe('2027-10-31T00:30:00.000Z');
    expect(last({ time: '02:30' }, '2027-10-31T01:45:00Z')).toBe('2027-10-31T00:30:00.000Z');
  });

  it('keeps to days of the week, and of the month', () => {
    expect(last({ every: 'week', weekdays: [1, 3] }, '2027-01-15T12:00:00Z')).toBe('2027-01-13T08:00:00.000Z');
    expect(last({ every: 'week', weekdays: [] }, '2027-01-15T12:00:00Z')).toBeNull();
    expect(last({ every: 'month', day: 31 }, '2027-03-01T12:00:00Z')).toBe('2027-02-28T08:00:00.000Z');
    expect(last({ every: 'month', day: 15 }, '2027-03-14T12:00:00Z')).toBe('2027-02-15T08:00:00.000Z');
  });

  it('takes no strange time', () => {
    expect(recurrenceSchema.safeParse({ ...daily, time: '24:00' }).success).toBe(false);
    expect(recurrenceSchema.safeParse(daily).success).toBe(true);
  });
});
