// Tests of opening hours: ranges, midnight, days off and the nights the clocks change.
import { describe, expect, it } from 'vitest';
import type { ClosedDay, HoursRange } from '../entities/availability';
import { hoursProblems } from './hours-problems';
import { isOpenAt, isTimeZone, nextOpening, openSpanAt } from './opening-hours';

const hours = (timeZone: string, ranges: HoursRange[], closedDays: ClosedDay[] = []) => ({
  timeZone,
  ranges,
  closedDays,
});
const at = (text: string) => Date.parse(text);
const stockholm = 'Europe/Stockholm';

describe('opening hours', () => {
  it('R66 several ranges a day leave a break between them', () => {
    const shop = hours(stockholm, [
      { days: 'monday', from: '13:00', to: '17:00' },
      { days: 'monday', from: '09:00', to: '12:00' },
    ]);
    const monday = (time: string) => at(`2026-11-23T${time}+01:00`);
    expect(
      ['08:59', '09:00', '11:59', '12:00', '12:59', '13:00', '17:00'].map((time) => isOpenAt(shop, monday(time))),
    ).toEqual([false, true, true, false, false, true, false]);
    expect(nextOpening(shop, monday('12:30'))).toBe(monday('13:00'));
    expect(nextOpening(shop, monday('17:00'))).toBe(at('2026-11-30T09:00+01:00'));
  });

  it('R66 a range that ends before it begins goes on over midnight and belongs to the day it began', () => {
    const bar = hours(stockholm, [{ days: 'friday', from: '22:00', to: '02:00' }]);
    expect(isOpenAt(bar, at('2026-11-20T23:00+01:00'))).toBe(true);
    expect(isOpenAt(bar, at('2026-11-21T01:59+01:00'))).toBe(true);
    expect(isOpenAt(bar, at('2026-11-21T02:00+01:00'))).toBe(false);
    expect(isOpenAt(bar, at('2026-11-20T01:00+01:00'))).toBe(false);
  });

  it('R66 ranges that touch are one span, until midnight and past it', () => {
    const shop = hours(stockholm, [
      { days: 'monday', from: '20:00', to: '24:00' },
      { days: 'tuesday', from: '00:00', to: '06:00' },
    ]);
    expect(openSpanAt(shop, at('2026-11-23T21:00+01:00'))).toEqual({
      start: at('2026-11-23T20:00+01:00'),
      end: at('2026-11-24T06:00+01:00'),
    });
  });

  it('R65 keeps local time on the nights the clocks change', () => {
    const early = hours(stockholm, [{ days: 'every-day', from: '01:00', to: '04:00' }]);
    // 29 March 2026: 02:00 becomes 03:00, so three hours on the wall are two.
    expect(openSpanAt(early, at('2026-03-29T01:30+01:00'))).toEqual({
      start: at('2026-03-29T01:00+01:00'),
      end: at('2026-03-29T04:00+02:00'),
    });
    // 25 October 2026: 03:00 becomes 02:00, so they are four.
    expect(openSpanAt(early, at('2026-10-25T02:30+02:00'))).toEqual({
      start: at('2026-10-25T01:00+02:00'),
      end: at('2026-10-25T04:00+01:00'),
    });
    const gone = hours(stockholm, [{ days: 'every-day', from: '02:00', to: '03:00' }]);
    expect(nextOpening(gone, at('2026-03-29T00:30+01:00'))).toBe(at('2026-03-30T02:00+02:00'));
    const office = hours('America/New_York', [{ days: 'every-day', from: '09:00', to: '17:00' }]);
    expect(nextOpening(office, at('2026-03-07T23:00Z'))).toBe(at('2026-03-08T13:00Z'));
    expect(nextOpening(office, at('2026-10-31T22:00Z'))).toBe(at('2026-11-01T14:00Z'));
  });

  it('R65 the same instant is open in one zone and shut in another', () => {
    const ranges: HoursRange[] = [{ days: 'weekdays', from: '09:00', to: '17:00' }];
    const sundayNight = at('2026-11-22T22:30Z');
    expect(isOpenAt(hours('Pacific/Auckland', ranges), sundayNight)).toBe(true);
    expect(isOpenAt(hours(stockholm, ranges), sundayNight)).toBe(false);
  });

  it('R65 is shut on days off, once and every year; a night that began the day before ends as usual', () => {
    const ranges: HoursRange[] = [{ days: 'every-day', from: '22:00', to: '02:00' }];
    const shop = hours(stockholm, ranges, [
      { date: '2020-12-25', yearly: true, name: 'Christmas Day' },
      { date: '2026-12-31', yearly: false, name: 'New Year' },
    ]);
    expect(isOpenAt(shop, at('2026-12-25T01:00+01:00'))).toBe(true);
    expect(isOpenAt(shop, at('2026-12-25T23:00+01:00'))).toBe(false);
    expect(nextOpening(shop, at('2026-12-31T12:00+01:00'))).toBe(at('2027-01-01T22:00+01:00'));
    expect(isOpenAt(shop, at('2027-12-31T23:00+01:00'))).toBe(true);
  });

  it('R71 tells of no opening when there is none', () => {
    expect(nextOpening(hours(stockholm, []), at('2026-11-22T12:00Z'))).toBeNull();
    const always = hours(stockholm, [{ days: 'every-day', from: '00:00', to: '24:00' }]);
    expect(nextOpening(always, at('2026-11-22T12:00Z'))).toBe(at('2026-11-22T12:00Z'));
  });

  it('knows the zones of the world and no others', () => {
    expect(['Europe/Stockholm', 'UTC', 'Mars/Olympus', '', '+02:00'].map(isTimeZone)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('problems of opening hours', () => {
  it('R66 flags ranges that overlap, also past midnight and over the end of the week', () => {
    expect(
      hoursProblems([
        { days: 'weekdays', from: '09:00', to: '17:00' },
        { days: 'friday', from: '16:59', to: '20:00' },
        { days: 'sunday', from: '22:00', to: '02:00' },
        { days: 'monday', from: '01:00', to: '03:00' },
        { days: 'saturday', from: '09:00', to: '17:00' },
      ]),
    ).toEqual([
      { range: 1, kind: 'overlap', other: 0 },
      { range: 3, kind: 'overlap', other: 2 },
    ]);
  });

  it('R66 flags a range without length; one that touches another is fine', () => {
    expect(
      hoursProblems([
        { days: 'monday', from: '09:00', to: '12:00' },
        { days: 'monday', from: '12:00', to: '17:00' },
        { days: 'tuesday', from: '09:00', to: '09:00' },
      ]),
    ).toEqual([{ range: 2, kind: 'empty', other: null }]);
  });
});
