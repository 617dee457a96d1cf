// The moments are mornings still to come.
import { expect, it } from 'vitest';
import { snoozeMoments } from './snooze-moments';

const words = (now: Date) =>
  Object.fromEntries(
    snoozeMoments(now.getTime()).map(({ key, at }) => {
      const day = new Date(at);
      return [key, `${day.getMonth() + 1}-${day.getDate()} ${day.getHours()}:${day.getMinutes()}`];
    }),
  );

it('is later today, tomorrow, on Monday and in a week', () => {
  expect(words(new Date(2026, 10, 18, 10, 30))).toEqual({
    later: '11-18 13:30',
    tomorrow: '11-19 9:0',
    monday: '11-23 9:0',
    nextWeek: '11-25 9:0',
  });
});

it('names Monday once, on a Sunday and on a Monday', () => {
  expect(words(new Date(2026, 10, 22, 10))).toMatchObject({ tomorrow: '11-23 9:0', nextWeek: '11-29 9:0' });
  expect(words(new Date(2026, 10, 22, 10))).not.toHaveProperty('monday');
  expect(words(new Date(2026, 10, 23, 10))).toMatchObject({ monday: '11-30 9:0' });
  expect(words(new Date(2026, 10, 23, 10))).not.toHaveProperty('nextWeek');
});
