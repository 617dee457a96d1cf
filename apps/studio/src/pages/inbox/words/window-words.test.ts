// R99, R100: the two clocks of Messenger, and what is said at their edges.
import { expect, it } from 'vitest';
import { readWindow } from './window-words';

const hour = 3_600_000;
const from = 1_000_000_000_000;
const windows = { flowUntil: from + 24 * hour, memberUntil: from + 168 * hour };

it('has no clock where the channel has no limit', () => {
  expect(readWindow(null, from)).toBeNull();
});

it('counts both clocks from the visitor (R99)', () => {
  const state = readWindow(windows, from + 6 * 60_000);
  expect(state).toMatchObject({
    kind: 'open',
    member: { days: 6, hours: 23, minutes: 54 },
    flow: { days: 0, hours: 23, minutes: 54 },
  });
});

it('leaves people to write when flows no longer may (R100)', () => {
  expect(readWindow(windows, windows.flowUntil)?.kind).toBe('members');
  expect(readWindow(windows, windows.flowUntil - 1)?.kind).toBe('open');
});

it('is over at the very moment, and never says 0 minutes before', () => {
  expect(readWindow(windows, windows.memberUntil - 1)).toMatchObject({
    kind: 'members',
    member: { days: 0, hours: 0, minutes: 1 },
  });
  expect(readWindow(windows, windows.memberUntil)).toMatchObject({ kind: 'over', left: 0 });
});
