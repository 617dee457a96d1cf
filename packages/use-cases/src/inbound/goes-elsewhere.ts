// A link with a ref leads to a flow of its own, also for somebody who has written before (R88).
import type { ConversationChange } from '../conversation/conversation-change';
import { flowOfRef } from '../session/runnable-flow';
import type { World } from '../world';
import { connectionById } from './known-connection';

type Entrance = { readonly ref: string | undefined; readonly isNew: boolean };

/**
 * Keeps the ref until a flow begins. True when a running conversation leaves its flow for the one the link names;
 * one that a member has stays with them.
 */
export async function goesElsewhere(
  world: World,
  change: ConversationChange,
  { ref, isNew }: Entrance,
): Promise<boolean> {
  if (ref === undefined) return false;
  const { workspaceId, connectionId, owner, sessionId } = change.conversation;
  const connection = await connectionById(world, workspaceId, connectionId);
  if (isNew || !connection || flowOfRef(connection, ref) === null || owner.kind === 'member') {
    if (isNew) change.set({ ref });
    return false;
  }
  change.set({ ref });
  if (sessionId !== null) change.write({ kind: 'drop-timers', workspaceId, sessionId });
  return true;
}
