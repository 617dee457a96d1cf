// Numbers of the inbox from the rows of a time span: pure, so that every way of looking at them is tested without a store.
import type { ReportRow } from '@parley/ports';

export type ReportNumbers = {
  readonly conversations: number;
  readonly replied: number;
  readonly closed: number;
  /** Medians in ms; null where there is nothing to measure. */
  readonly firstReply: number | null;
  readonly resolution: number | null;
  readonly ratings: number;
  /** How many of a hundred ratings are good: in the upper two fifths of their scale. */
  readonly satisfaction: number | null;
};

export type ReportDay = { readonly day: string } & ReportNumbers;
export type ReportGroup = { readonly key: string } & ReportNumbers;

export type Report = {
  readonly total: ReportNumbers;
  readonly days: readonly ReportDay[];
  readonly channels: readonly ReportGroup[];
  readonly inboxes: readonly ReportGroup[];
  /** By who answered first, and by who closed and was rated. */
  readonly members: readonly ReportGroup[];
};

/** `dayOf` words a moment's day in the workspace's zone; `days` are all days of the span, so that quiet ones show. */
export function report(
  rows: readonly ReportRow[],
  { dayOf, days }: { readonly dayOf: (at: number) => string; readonly days: readonly string[] },
): Report {
  const byDay = groupBy(rows, (row) => dayOf(row.createdAt));
  return {
    total: numbers(rows),
    days: days.map((day) => ({ day, ...numbers(byDay.get(day) ?? []) })),
    channels: grouped(rows, (row) => row.channel),
    inboxes: grouped(rows, (row) => row.inboxId),
    members: members(rows),
  };
}

function grouped(rows: readonly ReportRow[], keyOf: (row: ReportRow) => string): ReportGroup[] {
  return [...groupBy(rows, keyOf)].map(([key, some]) => ({ key, ...numbers(some) })).sort(largestFirst);
}

/** A member's conversations are those they answered first, closed or have; a number counts for whose doing it was. */
function members(rows: readonly ReportRow[]): ReportGroup[] {
  const ids = new Set(
    rows.flatMap(({ firstReply, closed, ownerMemberId }) =>
      [firstReply?.memberId, closed?.memberId, ownerMemberId].filter((id) => typeof id === 'string'),
    ),
  );
  return [...ids]
    .map((key) => {
      const theirs = rows.filter(
        (row) => row.ownerMemberId === key || row.firstReply?.memberId === key || row.closed?.memberId === key,
      );
      const counted = theirs.map((row) => ({
        ...row,
        firstReply: row.firstReply?.memberId === key ? row.firstReply : null,
        closed: row.closed?.memberId === key ? row.closed : null,
        rating: row.ownerMemberId === key ? row.rating : null,
      }));
      return { key, ...numbers(counted) };
    })
    .sort(largestFirst);
}

function largestFirst(a: ReportGroup, b: ReportGroup): number {
  return b.conversations - a.conversations || (a.key < b.key ? -1 : 1);
}

function numbers(rows: readonly ReportRow[]): ReportNumbers {
  const waits = rows.flatMap(({ firstReply }) => (firstReply ? [firstReply.waited] : []));
  const spans = rows.flatMap(({ closed, createdAt }) => (closed ? [closed.at - createdAt] : []));
  const ratings = rows.flatMap(({ rating }) => (rating ? [rating] : []));
  const good = ratings.filter(({ value, of }) => value / of > 0.6).length;
  return {
    conversations: rows.length,
    replied: waits.length,
    closed: spans.length,
    firstReply: median(waits),
    resolution: median(spans),
    ratings: ratings.length,
    satisfaction: ratings.length === 0 ? null : Math.round((100 * good) / ratings.length),
  };
}

export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle];
  if (high === undefined) return null;
  const low = sorted[middle - 1];
  return sorted.length % 2 === 1 || low === undefined ? high : Math.round((low + high) / 2);
}

function groupBy(rows: readonly ReportRow[], keyOf: (row: ReportRow) => string): Map<string, ReportRow[]> {
  const groups = new Map<string, ReportRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
