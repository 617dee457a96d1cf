// Tests of the state a channel shows: the whole decision table, then the clock.
import { describe, expect, it } from 'vitest';
import { type ChatState, chatState, clockView } from './chat-state';

type Row = ['user' | 'hours' | 'always', inHours: boolean, available: boolean, allFull: boolean, ChatState];

const table: Row[] = [
  ['user', true, true, false, 'available'],
  ['user', false, true, false, 'available'],
  ['user', true, true, true, 'full'],
  ['user', false, true, true, 'full'],
  ['user', true, false, false, 'away'],
  ['user', false, false, false, 'away'],
  ['hours', true, true, false, 'available'],
  ['hours', true, true, true, 'full'],
  ['hours', true, false, false, 'away'],
  ['hours', false, true, false, 'offline'],
  ['hours', false, true, true, 'offline'],
  ['hours', false, false, false, 'offline'],
  ['always', true, true, false, 'available'],
  ['always', false, true, false, 'available'],
  ['always', false, true, true, 'full'],
  ['always', false, false, false, 'away'],
];

describe('the state of a channel', () => {
  it.each(table)(
    'R64 R65 R67 R70 R71 R72 mode %s, in hours %s, somebody available %s, all full %s: %s',
    (mode, inHours, someoneAvailable, allFull, state) => {
      const someoneFree = someoneAvailable && !allFull;
      expect(chatState({ mode, inHours, someoneAvailable, someoneFree })).toBe(state);
    },
  );
});

describe('what the clock says', () => {
  const hours = {
    ranges: [{ days: 'weekdays', from: '09:00', to: '17:00' } as const],
    closedDays: [],
    timeZone: 'Europe/Stockholm',
  };
  const friday = (time: string) => Date.parse(`2026-11-20T${time}+01:00`);

  it('R65 changes to the minute', () => {
    expect(clockView('hours', hours, friday('08:59:59'))).toEqual({
      inHours: false,
      opensAt: friday('09:00'),
      changesAt: friday('09:00'),
    });
    expect(clockView('hours', hours, friday('09:00')).inHours).toBe(true);
    expect(clockView('hours', hours, friday('16:59:59'))).toEqual({
      inHours: true,
      opensAt: null,
      changesAt: friday('17:00'),
    });
    expect(clockView('hours', hours, friday('17:00')).opensAt).toBe(Date.parse('2026-11-23T09:00+01:00'));
  });

  it('R67 is open round the clock, and by people alone, whatever the ranges say', () => {
    for (const mode of ['always', 'user'] as const)
      expect(clockView(mode, hours, friday('03:00'))).toEqual({ inHours: true, opensAt: null, changesAt: null });
  });
});
