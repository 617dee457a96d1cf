// Whose turn it was last on each connection, and who was given something that is not stored yet.
import type { Conversation } from '@parley/helpdesk';
import type { ConnectionId, ConversationId, MemberId } from '@parley/primitives';
import type { World } from '../world';

type Given = { readonly memberId: MemberId; readonly at: number };
type Turns = { readonly last: Map<ConnectionId, MemberId>; readonly given: Map<ConversationId, Given> };

const all = new WeakMap<World, Turns>();
/** A commit takes milliseconds; what is not stored after this never will be. */
const pendingFor = 5_000;

export function rememberTurn(world: World, { id, connectionId }: Conversation, memberId: MemberId): void {
  const { last, given } = turnsOf(world);
  last.set(connectionId, memberId);
  given.set(id, { memberId, at: world.clock.now() });
}

export function knownTurn(world: World, { connectionId }: Conversation): MemberId | null {
  return turnsOf(world).last.get(connectionId) ?? null;
}

/** After a restart the newest open conversation of the connection says whose turn it was. */
export async function findTurn(world: World, conversation: Conversation): Promise<MemberId | null> {
  const { workspaceId, connectionId, inboxId } = conversation;
  if (knownTurn(world, conversation) !== null) return null;
  const recent = await world.store.listConversations({ workspaceId, inboxId, status: 'open', limit: 50 });
  const owners = recent.filter((row) => row.connectionId === connectionId).map((row) => row.owner);
  const owner = owners.find((one) => one.kind === 'member');
  return owner?.kind === 'member' ? owner.memberId : null;
}

/** How many each was given within the last moment that the store does not show yet, so that two at once keep a limit. */
export async function pendingChats(
  world: World,
  { workspaceId, id: self }: Conversation,
): Promise<Record<string, number>> {
  const { given } = turnsOf(world);
  const counts: Record<string, number> = {};
  for (const [id, { memberId, at }] of given) {
    if (world.clock.now() - at > pendingFor) given.delete(id);
    else if (id !== self && !(await isStored(world, { workspaceId, id, memberId })))
      counts[memberId] = (counts[memberId] ?? 0) + 1;
  }
  return counts;
}

async function isStored(
  world: World,
  { workspaceId, id, memberId }: Pick<Conversation, 'workspaceId' | 'id'> & { memberId: MemberId },
): Promise<boolean> {
  const stored = await world.store.get('conversations', workspaceId, id);
  return stored?.owner.kind === 'member' && stored.owner.memberId === memberId;
}

function turnsOf(world: World): Turns {
  const known = all.get(world) ?? { last: new Map(), given: new Map() };
  all.set(world, known);
  return known;
}
