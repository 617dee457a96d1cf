// Brings conversations that were put aside back to the desk when their time has come.
import type { Conversation } from '@parley/helpdesk';
import { commitAgain } from '../commit-again';
import type { World } from '../world';
import { announce } from './announce';
import { ConversationChange } from './conversation-change';
import { laneOf } from './lane-of';

/** Gives back how many were due. */
export async function wakeSnoozed(world: World, limit = 200): Promise<number> {
  const due = await world.store.findDueSnoozes(world.clock.now(), limit);
  await Promise.all(due.map((row) => wake(world, row)));
  return due.length;
}

async function wake(world: World, row: Conversation): Promise<void> {
  const change = await world.lanes.run(laneOf(row), () =>
    commitAgain(world, async () => {
      const now = await world.store.get('conversations', row.workspaceId, row.id);
      const until = now?.triage.snooze?.until ?? null;
      // Woken or put aside for longer meanwhile
      if (!now || until === null || until > world.clock.now()) return { writes: [], result: null };
      const woken = new ConversationChange(world, now);
      // Unread again: the very point of putting it aside is to be reminded.
      const readSeq = Math.min(now.readSeq, Math.max(0, now.lastSeq - 1));
      woken.set({ readSeq, triage: { ...now.triage, snooze: null } });
      return { writes: woken.writes(), result: woken };
    }),
  );
  if (change) announce(world, change);
}
