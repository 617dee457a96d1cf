// Lets the rule of a channel decide on a conversation that is open already.
import type { Connection, Conversation } from '@parley/helpdesk';
import type { WorkspaceId } from '@parley/primitives';
import { commitAgain } from '../commit-again';
import { announce } from '../conversation/announce';
import { ConversationChange } from '../conversation/conversation-change';
import { laneOf } from '../conversation/lane-of';
import type { World } from '../world';

/** Stores what `decide` did unless it answers false; gives back whether it was stored. */
export async function ruleAgain(
  world: World,
  row: Conversation,
  decide: (change: ConversationChange) => Promise<boolean>,
): Promise<boolean> {
  const { workspaceId, id } = row;
  const change = await world.lanes.run(laneOf(row), () =>
    commitAgain(world, async () => {
      const stored = await world.store.get('conversations', workspaceId, id);
      if (stored?.status !== 'open') return { writes: [], result: null };
      const draft = new ConversationChange(world, stored);
      const decided = await decide(draft);
      return decided ? { writes: draft.writes(), result: draft } : { writes: [], result: null };
    }),
  );
  if (change) announce(world, change);
  return change !== null;
}

/** Channels that are on and have a rule of this sort, by id. */
export async function ruledConnections(
  world: World,
  workspaceId: WorkspaceId,
  want: (connection: Connection) => boolean,
): Promise<ReadonlyMap<string, Connection>> {
  const all = await world.store.list('connections', workspaceId);
  return new Map(all.filter((one) => one.enabled && one.routing.enabled && want(one)).map((one) => [one.id, one]));
}
