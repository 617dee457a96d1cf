// Days of a zone, also when the clocks change.
import { expect, it } from 'vitest';
import { calendarDays, dayIn } from './calendar-days';

const hours = ({ start, end }: { start: number; end: number }) => (end - start) / 3_600_000;

it('has days of 23 and 25 hours when the clocks change', () => {
  expect(calendarDays('Europe/Stockholm', '2026-03-28', '2026-03-30').map(hours)).toEqual([24, 23, 24]);
  expect(calendarDays('Europe/Stockholm', '2026-10-25', '2026-10-25').map(hours)).toEqual([25]);
});

it('begins a day at the midnight of its zone', () => {
  const [day] = calendarDays('Europe/Stockholm', '2026-11-22', '2026-11-22');
  expect(day).toEqual({ day: '2026-11-22', start: Date.UTC(2026, 10, 21, 23), end: Date.UTC(2026, 10, 22, 23) });
  expect(dayIn('Europe/Stockholm', Date.UTC(2026, 10, 21, 23))).toBe('2026-11-22');
  expect(dayIn('Europe/Stockholm', Date.UTC(2026, 10, 21, 23) - 1)).toBe('2026-11-21');
});

it('has no days for what is none', () => {
  expect(calendarDays('UTC', 'soon', '2026-01-01')).toEqual([]);
  expect(calendarDays('UTC', '2026-01-02', '2026-01-01')).toEqual([]);
});
