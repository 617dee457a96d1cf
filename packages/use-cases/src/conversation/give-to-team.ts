// Hands a conversation to the people: by the channel's assignment rule, else unassigned for triage (R14, R16, R23).
import { routeConversation } from '@parley/helpdesk';
import type { ConnectionId, MemberId, TeamId, WorkspaceId } from '@parley/primitives';
import { rosterOf } from '../availability/roster';
import { connectionById } from '../inbound/known-connection';
import type { World } from '../world';
import type { ConversationChange } from './conversation-change';

/** `why` is kept when no rule assigns it; `tell` puts a notice where the visitor reads it. */
type Giving = {
  readonly why: string | null;
  readonly tell: boolean;
  /** These teams in turn, whatever the channel's own rule says. */
  readonly teamIds?: readonly TeamId[];
};

export async function giveToTeam(
  world: World,
  change: ConversationChange,
  { why, tell, teamIds }: Giving,
): Promise<void> {
  const { workspaceId, connectionId, inboxId } = change.conversation;
  const connection = await connectionById(world, workspaceId, connectionId);
  const routing = teamIds
    ? { enabled: true, memberIds: [], teamIds: [...teamIds], onlyAvailable: true }
    : connection?.routing;
  if (tell) change.notice('handed-over');
  if (!routing?.enabled) return change.own({ kind: 'queue' }, why);
  const { members, teams } = await rosterOf(world, workspaceId);
  const last = await lastAssigned(world, { workspaceId, connectionId, inboxId });
  const route = routeConversation({ routing, members, teams, last });
  if (route.memberId === null) return change.own({ kind: 'queue' }, route.why);
  remember(world, connectionId, route.memberId);
  change.own({ kind: 'member', memberId: route.memberId }, route.why);
}

const turns = new WeakMap<World, Map<ConnectionId, MemberId>>();

function remember(world: World, connectionId: ConnectionId, memberId: MemberId): void {
  const known = turns.get(world) ?? new Map<ConnectionId, MemberId>();
  turns.set(world, known.set(connectionId, memberId));
}

/** After a restart the newest open conversation of the connection says whose turn it was. */
async function lastAssigned(
  world: World,
  { workspaceId, connectionId, inboxId }: { workspaceId: WorkspaceId; connectionId: ConnectionId; inboxId: string },
): Promise<MemberId | null> {
  const known = turns.get(world)?.get(connectionId);
  if (known) return known;
  const recent = await world.store.listConversations({ workspaceId, inboxId, status: 'open', limit: 50 });
  const owners = recent.filter((row) => row.connectionId === connectionId).map((row) => row.owner);
  const owner = owners.find((one) => one.kind === 'member');
  return owner?.kind === 'member' ? owner.memberId : null;
}
