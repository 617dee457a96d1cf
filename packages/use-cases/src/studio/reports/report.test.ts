// The report's numbers against rows counted by hand: totals, days, channels and whose doing what was.
import type { ReportRow } from '@parley/ports';
import { describe, expect, it } from 'vitest';
import { median, report } from './report';

const minute = 60_000;
const day = 24 * 60 * minute;

const row = (createdAt: number, change: Partial<ReportRow> = {}): ReportRow => ({
  createdAt,
  channel: 'chat',
  inboxId: 'inbox_1',
  ownerMemberId: null,
  firstReply: null,
  closed: null,
  rating: null,
  ...change,
});

/** Ann answered after 2 and 10 minutes, Bo after 4; Bo closed what Ann had begun; one was never answered. */
const rows: readonly ReportRow[] = [
  row(0, {
    ownerMemberId: 'ann',
    firstReply: { at: 2 * minute, memberId: 'ann', waited: 2 * minute },
    closed: { at: 30 * minute, memberId: 'ann' },
    rating: { value: 5, of: 5, at: 31 * minute },
  }),
  row(minute, {
    ownerMemberId: 'bo',
    firstReply: { at: 11 * minute, memberId: 'ann', waited: 10 * minute },
    closed: { at: 61 * minute, memberId: 'bo' },
    rating: { value: 3, of: 5, at: 62 * minute },
  }),
  row(day, {
    channel: 'messenger',
    inboxId: 'inbox_2',
    ownerMemberId: 'bo',
    firstReply: { at: day + 4 * minute, memberId: 'bo', waited: 4 * minute },
    rating: { value: 4, of: 5, at: day + 9 * minute },
  }),
  row(day + minute, { closed: { at: day + 11 * minute, memberId: null } }),
  row(2 * day),
];

const days = ['d0', 'd1', 'd2', 'd3'];
const counted = report(rows, { dayOf: (at) => `d${Math.floor(at / day)}`, days });

describe('2.12 reports counted by hand', () => {
  it('adds all up, with medians of what there is', () => {
    expect(counted.total).toEqual({
      conversations: 5,
      replied: 3,
      closed: 3,
      firstReply: 4 * minute,
      resolution: 30 * minute,
      ratings: 3,
      satisfaction: 67,
    });
  });

  it('shows every day, also one without a conversation', () => {
    const told = counted.days.map((one) => [one.day, one.conversations, one.replied, one.firstReply, one.satisfaction]);
    expect(told).toEqual([
      ['d0', 2, 2, 6 * minute, 50],
      ['d1', 2, 1, 4 * minute, 100],
      ['d2', 1, 0, null, null],
      ['d3', 0, 0, null, null],
    ]);
    expect(counted.days.map(({ closed }) => closed).reduce((a, b) => a + b)).toBe(counted.total.closed);
  });

  it('splits by channel and inbox so that the parts make the whole', () => {
    expect(counted.channels.map(({ key, conversations, firstReply }) => [key, conversations, firstReply])).toEqual([
      ['chat', 4, 6 * minute],
      ['messenger', 1, 4 * minute],
    ]);
    for (const groups of [counted.channels, counted.inboxes])
      expect(groups.reduce((sum, { conversations }) => sum + conversations, 0)).toBe(counted.total.conversations);
  });

  it('counts an answer, a closing and a rating for whose doing it was', () => {
    const told = counted.members.map((one) => [
      one.key,
      one.conversations,
      one.replied,
      one.firstReply,
      one.closed,
      one.resolution,
      one.satisfaction,
    ]);
    expect(told).toEqual([
      ['ann', 2, 2, 6 * minute, 1, 30 * minute, 100],
      ['bo', 2, 1, 4 * minute, 1, 60 * minute, 50],
    ]);
  });

  it('takes the middle of an even number between its two', () => {
    expect([median([]), median([7]), median([1, 9]), median([9, 1, 5])]).toEqual([null, 7, 5, 5]);
  });
});
