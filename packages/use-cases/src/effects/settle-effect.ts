// What became of an effect, as a write.
import type { OutboxRow, Write } from '@parley/ports';

type Settled = Pick<OutboxRow, 'state'> & Partial<Pick<OutboxRow, 'reason' | 'dueAt' | 'attempts'>>;

export function settleEffect({ workspaceId, id, attempts, dueAt }: OutboxRow, settled: Settled): Write {
  const reason = settled.reason?.slice(0, 500) ?? null;
  return { kind: 'set-effect', workspaceId, id, attempts: attempts + 1, dueAt, ...settled, reason };
}

export const mostAttempts = 8;

/** Waits longer after each try: one second, two, four ... at most ten minutes. */
export function backoff(attempts: number): number {
  return Math.min(600_000, 1_000 * 2 ** attempts);
}
