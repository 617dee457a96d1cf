// Forgets chats that were opened and never written in.
import type { Conversation } from '@parley/helpdesk';
import type { Write } from '@parley/ports';
import type { World } from '../world';
import { laneOf } from './lane-of';

const day = 86_400_000;

/** Gives back how many went. */
export async function sweepDrafts(world: World): Promise<number> {
  const stale = await world.store.findStaleDrafts(world.clock.now() - day, 500);
  for (const draft of stale) await world.lanes.run(laneOf(draft), () => sweep(world, draft));
  return stale.length;
}

/** In its lane, and only if still nobody has written. */
async function sweep(world: World, { workspaceId, id, sessionId, revision }: Conversation): Promise<void> {
  const now = await world.store.get('conversations', workspaceId, id);
  if (now?.revision !== revision) return;
  const session: Write[] =
    sessionId === null
      ? []
      : [
          { kind: 'drop-timers', workspaceId, sessionId },
          { kind: 'remove', table: 'sessions', workspaceId, id: sessionId },
        ];
  await world.store.commit([{ kind: 'remove', table: 'conversations', workspaceId, id }, ...session]);
}
