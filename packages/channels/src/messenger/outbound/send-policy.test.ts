// Meta's windows, at their very edges (R99, R100).
import { describe, expect, it } from 'vitest';
import { sendPolicy } from './send-policy';

const hour = 3_600_000;
const minute = 60_000;
const last = 1_700_000_000_000;
const after = (ms: number, actor: 'flow' | 'member', humanAgentApproved = true) =>
  sendPolicy(last, last + ms, { actor, humanAgentApproved });

describe('a flow (R100)', () => {
  it.each([
    [0, 'response'],
    [23 * hour + 59 * minute, 'response'],
    [23 * hour + 59 * minute + 1, 'closed'],
    [24 * hour, 'closed'],
    [24 * hour + minute, 'closed'],
    [6 * 24 * hour, 'closed'],
  ])('%d ms after the last action: %s', (ms, kind) => {
    expect(after(ms, 'flow').kind).toBe(kind);
  });

  it('is never helped by the approval for people', () => {
    expect(after(25 * hour, 'flow', true)).toEqual({ kind: 'closed', reason: 'flow-window' });
  });
});

describe('a member (R99)', () => {
  it.each([
    [24 * hour - minute, 'response'],
    [24 * hour - minute + 1, 'human-agent'],
    [24 * hour, 'human-agent'],
    [6 * 24 * hour + 23 * hour, 'human-agent'],
    [7 * 24 * hour - minute, 'human-agent'],
    [7 * 24 * hour - minute + 1, 'closed'],
    [7 * 24 * hour, 'closed'],
  ])('%d ms after the last action: %s', (ms, kind) => {
    expect(after(ms, 'member').kind).toBe(kind);
  });

  it('needs Meta’s approval after 24 hours', () => {
    expect(after(23 * hour, 'member', false)).toEqual({ kind: 'response' });
    expect(after(25 * hour, 'member', false)).toEqual({ kind: 'closed', reason: 'human-agent-not-approved' });
    expect(after(8 * 24 * hour, 'member', false)).toEqual({ kind: 'closed', reason: 'member-window' });
  });
});

describe('nobody', () => {
  it('may write to people who never wrote', () => {
    expect(sendPolicy(null, last, { actor: 'member', humanAgentApproved: true })).toEqual({
      kind: 'closed',
      reason: 'never-wrote',
    });
  });

  it('is kept from answering when clocks differ', () => {
    expect(after(-5 * minute, 'flow')).toEqual({ kind: 'response' });
  });
});
