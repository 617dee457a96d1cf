// Gives what found nobody to the first who is there and has room, on channels whose rule says so (R23).
import { type Conversation, waitsForSomebody } from '@parley/helpdesk';
import type { WorkspaceId } from '@parley/primitives';
import { giveToTeam } from '../conversation/give-to-team';
import type { World } from '../world';
import { availabilityOf } from './availability-of';
import { ruleAgain, ruledConnections } from './rule-again';

/** Gives back how many found somebody. */
export async function drainQueues(world: World): Promise<number> {
  let given = 0;
  for (const { workspaceId } of await world.store.listWorkspaces()) given += await drainQueue(world, workspaceId);
  return given;
}

export async function drainQueue(world: World, workspaceId: WorkspaceId): Promise<number> {
  const draining = await ruledConnections(world, workspaceId, ({ routing }) => routing.drain);
  const open = new Set<string>();
  for (const connection of draining.values()) {
    const { state } = await availabilityOf(world, connection);
    if (state === 'available') open.add(connection.id);
  }
  if (open.size === 0) return 0;
  let given = 0;
  for (const row of await waitingIn(world, workspaceId)) {
    if (open.has(row.connectionId) && (await give(world, row))) given += 1;
  }
  return given;
}

function give(world: World, row: Conversation): Promise<boolean> {
  return ruleAgain(world, row, async (change) => {
    const { owner, assignedWhy } = change.conversation;
    if (owner.kind !== 'queue' || !waitsForSomebody(assignedWhy)) return false;
    await giveToTeam(world, change, { why: assignedWhy, tell: false, mail: false });
    return change.conversation.owner.kind === 'member';
  });
}

const page = 200;

/** Who has waited longest comes first; the store lists the newest first. */
async function waitingIn(world: World, workspaceId: WorkspaceId): Promise<Conversation[]> {
  const waiting: Conversation[] = [];
  let before: { at: number; id: string } | undefined;
  for (;;) {
    const query = { workspaceId, status: 'open', owner: { kind: 'queue' }, limit: page } as const;
    const rows = await world.store.listConversations(before ? { ...query, before } : query);
    waiting.push(...rows.filter(({ assignedWhy }) => waitsForSomebody(assignedWhy)));
    const last = rows.at(-1);
    if (!last || rows.length < page) return waiting.toReversed();
    before = { at: last.lastMessageAt, id: last.id };
  }
}
