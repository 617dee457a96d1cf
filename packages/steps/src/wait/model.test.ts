// Amounts and units become milliseconds, within a year.
import { describe, expect, it } from 'vitest';
import { wrongFields } from '../testing/options';
import { waitModel as model } from './model';
import { type WaitOptions, weekdaysOf } from './schema';

describe('wait', () => {
  it.each<[Pick<WaitOptions, 'amount' | 'unit'>, number]>([
    [{ amount: 5, unit: 'seconds' }, 5_000],
    [{ amount: 1.5, unit: 'minutes' }, 90_000],
    [{ amount: 2, unit: 'hours' }, 7_200_000],
    [{ amount: 1, unit: 'days' }, 86_400_000],
    [{ amount: 0, unit: 'days' }, 1],
    [{ amount: 10_000, unit: 'days' }, 31_536_000_000],
  ])('%j lasts %i ms', (options, ms) => {
    expect(model.longestWait(options)).toBe(ms);
    const tools = { localize: () => ({}), isConnected: () => true };
    expect(Object.keys(model.compile({ id: 'w', kind: 'wait', options }, tools).after ?? {})).toEqual([String(ms)]);
  });

  it('may wait until a moment or an hour, and says when none is chosen', () => {
    const whole = model.defaults();
    expect(wrongFields(model, { ...whole, mode: 'moment' })).toEqual(['moment']);
    expect(wrongFields(model, { ...whole, mode: 'moment', moment: 'visit' })).toEqual([]);
    expect(wrongFields(model, { ...whole, mode: 'time', time: '25:00' })).toEqual(['time']);
    expect(model.exits({ ...whole, mode: 'moment' }).map(({ id }) => id)).toEqual(['next', 'passed']);
    expect(model.reads({ mode: 'moment', moment: 'visit' }).map(({ source }) => source)).toEqual(['visit']);
    expect(model.renameVariable({ mode: 'moment', moment: 'visit' }, 'visit', 'meeting')['moment']).toBe('meeting');
    expect([weekdaysOf('weekdays'), weekdaysOf('monday'), weekdaysOf('sunday')]).toEqual([[1, 2, 3, 4, 5], [1], [7]]);
  });

  it('refuses no time and more than a year', () => {
    expect(wrongFields(model, { amount: 0, unit: 'days' })).toEqual(['amount']);
    expect(wrongFields(model, { amount: 366, unit: 'days' })).toEqual(['amount']);
    expect(wrongFields(model, { amount: 365, unit: 'days' })).toEqual([]);
    expect(wrongFields(model, { amount: 1, unit: 'moons' })).toEqual(['unit']);
  });
});
