// Dates and times as people of five languages write them; it is Monday 15 February 2027, 10:30 in Stockholm.
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf, isDay, wallAt } from '@parley/flow';
import { readDate, type Wanted } from './read-date';

const now = dayNumber({ year: 2027, month: 2, day: 15 }) * 86_400_000 + 9.5 * 3_600_000;
const at: Omit<Wanted, 'wants'> = { now, timeZone: 'Europe/Stockholm', locale: 'sv' };
const read = (text: string, wants: Wanted['wants'], more: Partial<Wanted> = {}) => {
  const result = readDate(text, { ...at, ...more, wants });
  return 'value' in result ? result.value : result.problem;
};

describe('readDate', () => {
  it.each([
    ['2027-03-15', '2027-03-15'],
    ['15.3.2027', '2027-03-15'],
    ['15/3/27', '2027-03-15'],
    ['den 3 mars', '2027-03-03'],
    ['3 januari', '2028-01-03'],
    ['3rd of March 2028', '2028-03-03'],
    ['March 3, 2028', '2028-03-03'],
    ['am 3. März', '2027-03-03'],
    ['le 1er août', '2027-08-01'],
    ['el 3 de marzo de 2028', '2028-03-03'],
    ['24.12.', '2027-12-24'],
    ['29 februari', '2028-02-29'],
    ['today', '2027-02-15'],
    ['imorgon', '2027-02-16'],
    ['i övermorgon', '2027-02-17'],
    ['übermorgen', '2027-02-17'],
    ['après-demain', '2027-02-17'],
    ['pasado mañana', '2027-02-17'],
    ['mañana', '2027-02-16'],
    ['next monday', '2027-02-22'],
    ['på fredag', '2027-02-19'],
    ['nächsten Dienstag', '2027-02-16'],
    ['jeudi prochain', '2027-02-18'],
    ['el domingo', '2027-02-21'],
    ['tisdag nästa vecka', '2027-02-23'],
    ['in 3 days', '2027-02-18'],
    ['om två', 'no-date'],
    ['om en vecka', '2027-02-22'],
    ['in einem Monat', '2027-03-15'],
    ['dentro de 2 semanas', '2027-03-01'],
    ['den 20', '2027-02-20'],
    ['the 3rd', '2027-03-03'],
    ['nästa fredag', '2027-02-19'],
    ['next friday', '2027-02-19'],
    ['nächsten Freitag', '2027-02-19'],
    ['vendredi prochain', '2027-02-19'],
    ['el próximo viernes', '2027-02-19'],
    ['om två veckor', '2027-03-01'],
    ['in two weeks', '2027-03-01'],
    ['in drei Tagen', '2027-02-18'],
    ['dans trois jours', '2027-02-18'],
    ['fredag om en vecka', '2027-02-26'],
    ['den första mars', '2027-03-01'],
    ['femtonde mars', '2027-03-15'],
    ['the twenty-first of march', '2027-03-21'],
    ['am dritten März', '2027-03-03'],
    ['premier mars', '2027-03-01'],
    ['le quinze mars', '2027-03-15'],
    ['primero de marzo', '2027-03-01'],
    ['i förrgår', '2027-02-13'],
    ['day before yesterday', '2027-02-13'],
    ['avant-hier', '2027-02-13'],
    ['last friday', '2027-02-12'],
    ['förra fredagen', '2027-02-12'],
    ['letzten Montag', '2027-02-08'],
    ['vendredi dernier', '2027-02-12'],
    ['el viernes pasado', '2027-02-12'],
    ['15 sept', '2027-09-15'],
    ['31.4.2027', 'no-date'],
    ['soon', 'no-date'],
    ['', 'no-date'],
  ])('reads the date in %j as %s', (text, value) => {
    expect(read(text, 'date')).toBe(value);
  });

  it.each([
    ['15:00', '15:00'],
    ['kl 15', '15:00'],
    ['klockan 9.30', '09:30'],
    ['3 pm', '15:00'],
    ['12am', '00:00'],
    ['at 3:15 p.m.', '15:15'],
    ['15 Uhr', '15:00'],
    ['15h30', '15:30'],
    ['a las 3 de la tarde', '15:00'],
    ['8 heures', '08:00'],
    ['noon', '12:00'],
    ['midnatt', '00:00'],
    ['14', '14:00'],
    ['1430', '14:30'],
    ['14.30', '14:30'],
    ['half past three', '03:30'],
    ['half 3', '03:30'],
    ['quarter to five', '04:45'],
    ['twenty to six', '05:40'],
    ['three o’clock', '03:00'],
    ['halv fyra', '03:30'],
    ['halv ett', '12:30'],
    ['fem i halv tre', '02:25'],
    ['kvart över två', '02:15'],
    ['kvart i tre på eftermiddagen', '14:45'],
    ['tio över fyra', '04:10'],
    ['halb vier', '03:30'],
    ['Viertel vor drei', '02:45'],
    ['dreiviertel drei', '02:45'],
    ['acht Uhr abends', '20:00'],
    ['14 Uhr 30', '14:30'],
    ['trois heures et demie', '03:30'],
    ['trois heures moins le quart', '02:45'],
    ['midi et demi', '12:30'],
    ['huit heures du soir', '20:00'],
    ['las tres y media', '03:30'],
    ['las cuatro menos cuarto', '03:45'],
    ['a las ocho de la noche', '20:00'],
    ['femton', '15:00'],
    ['in two hours', '12:30'],
    ['om en halvtimme', '11:00'],
    ['half past', 'no-time'],
    ['25:00', 'no-time'],
    ['later', 'no-time'],
  ])('reads the time in %j as %s', (text, value) => {
    expect(read(text, 'time')).toBe(value);
  });

  it.each([
    ['imorgon kl 15', '2027-02-16T15:00+01:00'],
    ['next monday at 9:30', '2027-02-22T09:30+01:00'],
    ['15.7.2027 15:00', '2027-07-15T15:00+02:00'],
    ['morgen um 8 Uhr', '2027-02-16T08:00+01:00'],
    ['demain à 15h', '2027-02-16T15:00+01:00'],
    ['mañana a las 9 de la mañana', '2027-02-16T09:00+01:00'],
    ['den 3 mars 14.15', '2027-03-03T14:15+01:00'],
    ['14.30 imorgon', '2027-02-16T14:30+01:00'],
    ['mañana a las 3 de la tarde', '2027-02-16T15:00+01:00'],
    ['mañana a las 3', '2027-02-16T03:00+01:00'],
    ['tomorrow at half past three', '2027-02-16T03:30+01:00'],
    ['übermorgen um halb vier', '2027-02-17T03:30+01:00'],
    ['i eftermiddag kl tre', '2027-02-15T15:00+01:00'],
    ['ce soir à vingt heures', '2027-02-15T20:00+01:00'],
    ['esta noche a las ocho', '2027-02-15T20:00+01:00'],
    ['heute Abend um acht', '2027-02-15T20:00+01:00'],
    ['el viernes a las tres y media', '2027-02-19T03:30+01:00'],
    ['am 3. März um 14 Uhr 30', '2027-03-03T14:30+01:00'],
    ['om tre dagar kl 10', '2027-02-18T10:00+01:00'],
    ['om en timme', '2027-02-15T11:30+01:00'],
    ['in einer halben Stunde', '2027-02-15T11:00+01:00'],
    ['now', '2027-02-15T10:30+01:00'],
    ['imorgon', 'no-time'],
    ['kl 15', 'no-date'],
  ])('reads both in %j as %s', (text, value) => {
    expect(read(text, 'both')).toBe(value);
  });

  it('reads 3/4 by the visitor’s country, and the day by the time zone', () => {
    expect([read('3/4/2027', 'date'), read('3/4/2027', 'date', { locale: 'en-US' })]).toEqual([
      '2027-04-03',
      '2027-03-04',
    ]);
    expect(read('today', 'date', { timeZone: 'Pacific/Kiritimati', now: now + 6 * 3_600_000 })).toBe('2027-02-16');
    expect(read('today', 'date', { timeZone: 'No/Where' })).toBe('2027-02-15');
    expect([read('imorgon', 'date', { now: null }), read('3 mars 2028', 'date', { now: null })]).toEqual([
      'no-date',
      '2028-03-03',
    ]);
  });

  it('counts days there and back', () => {
    for (const number of [-200_000, -1, 0, 59, 11_016, 60_000]) expect(dayNumber(dayOf(number))).toBe(number);
    expect(isDay({ year: 2100, month: 2, day: 29 })).toBe(false);
    expect(wallAt(now, 'America/New_York')).toEqual({ year: 2027, month: 2, day: 15, hour: 4, minute: 30 });
  });

  it('answers hostile words quickly', () => {
    for (const text of ['1'.repeat(20_000), '1.'.repeat(9_000), 'kl '.repeat(5_000)])
      expect(read(text, 'both')).toMatch(/^no-/);
  });
});
