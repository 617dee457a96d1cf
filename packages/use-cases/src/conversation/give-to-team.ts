// Hands a conversation to the people: by the channel's assignment rule, else unassigned for triage (R14-R24).
import {
  type Connection,
  type ContactOwner,
  type Conversation,
  noRouting,
  type Route,
  routeConversation,
  type Routing,
} from '@parley/helpdesk';
import type { MemberId, TeamId } from '@parley/primitives';
import { clockOf } from '../availability/availability-of';
import { chatChannels } from '../availability/open-chats';
import { rosterOf } from '../availability/roster';
import { entitlementsOf } from '../availability/workspace-of';
import { connectionById } from '../inbound/known-connection';
import { tellTicket } from '../tickets/follow-conversation';
import type { World } from '../world';
import { findTurn, knownTurn, pendingChats, rememberTurn } from './assign-turns';
import type { ConversationChange } from './conversation-change';
import { mailOwner } from './mail-owner';

/** `why` is kept when no rule assigns it; `tell` puts a notice where the visitor reads it. */
type Giving = {
  readonly why: string | null;
  readonly tell: boolean;
  /** These teams or people, whatever the channel's own rule says. */
  readonly teamIds?: readonly TeamId[];
  readonly memberIds?: readonly MemberId[];
  /** Whom it is taken from: they do not get it back. */
  readonly except?: MemberId;
  /** False: an owner who is away has been told before. */
  readonly mail?: boolean;
};

export async function giveToTeam(world: World, change: ConversationChange, giving: Giving): Promise<void> {
  const { workspaceId, connectionId } = change.conversation;
  const connection = await connectionById(world, workspaceId, connectionId);
  const entitled = connection && (await entitlementsOf(world, workspaceId)).routing;
  const routing = entitled ? routingFor(connection, giving) : null;
  if (giving.tell) change.notice('handed-over');
  if (!connection || !routing?.enabled) return change.own({ kind: 'queue' }, giving.why);
  // One decision after another, so that two at once take different turns and keep everyone's limit.
  const route = await world.lanes.run(`assign ${workspaceId}`, async () => {
    const { conversation } = change;
    const decided = await decide(world, conversation, { connection, routing, except: giving.except ?? null });
    if (decided.memberId !== null) rememberTurn(world, conversation, decided.memberId);
    return decided;
  });
  if (route.mail !== null && giving.mail !== false) await tellOwner(world, change, route.mail);
  if (route.memberId === null) return change.own({ kind: 'queue' }, route.why);
  change.own({ kind: 'member', memberId: route.memberId }, route.why);
  await tellTicket(world, change, 'assigned');
}

/** Whether this very member is there, in hours, with room for one more. */
export async function canTakeNow(world: World, conversation: Conversation, memberId: MemberId): Promise<boolean> {
  const connection = await connectionById(world, conversation.workspaceId, conversation.connectionId);
  if (!connection) return false;
  const routing = { ...noRouting, enabled: true, memberIds: [memberId] };
  return (await decide(world, conversation, { connection, routing, except: null })).memberId !== null;
}

function routingFor({ routing }: Connection, { teamIds = [], memberIds = [] }: Giving): Routing {
  if (teamIds.length === 0 && memberIds.length === 0) return routing;
  return { ...noRouting, enabled: true, method: routing.method, teamIds: [...teamIds], memberIds: [...memberIds] };
}

type Ruling = { readonly connection: Connection; readonly routing: Routing; readonly except: MemberId | null };

async function decide(
  world: World,
  conversation: Conversation,
  { connection, routing, except }: Ruling,
): Promise<Route> {
  const { workspaceId, channel } = conversation;
  const roster = await rosterOf(world, workspaceId);
  const members = roster.members.filter(({ id }) => id !== except);
  const { capacity: mayLimit } = await entitlementsOf(world, workspaceId);
  const isChat = chatChannels(world).includes(channel);
  const limited = mayLimit && isChat && members.some(({ capacity }) => capacity !== null);
  const chats = limited ? await chatsNow(world, conversation) : null;
  const open = routing.method === 'least-busy' ? (await world.store.countConversations(workspaceId)).byMember : {};
  const owner = routing.to === 'owner' ? await ownerOf(world, conversation) : ({ kind: 'unknown-visitor' } as const);
  const { inHours } = await clockOf(world, connection);
  const found = await findTurn(world, conversation);
  const last = knownTurn(world, conversation) ?? found;
  const { teams } = roster;
  const seed = seedOf(conversation.id);
  return routeConversation({ routing, members, teams, chats, open, inHours, owner, last, seed });
}

/** What is stored and what is about to be. */
async function chatsNow(world: World, conversation: Conversation): Promise<Record<string, number>> {
  const pending = await pendingChats(world, conversation);
  const stored = await world.store.countOpenByMember(conversation.workspaceId, chatChannels(world));
  const ids = new Set([...Object.keys(pending), ...Object.keys(stored)]);
  return Object.fromEntries([...ids].map((id) => [id, (pending[id] ?? 0) + (stored[id] ?? 0)]));
}

/** A conversation has a contact when the visitor was recognised or said who they are (R19, D2). */
async function ownerOf(world: World, { workspaceId, contactId }: Conversation): Promise<ContactOwner> {
  if (contactId === null) return { kind: 'unknown-visitor' };
  const contact = await world.store.get('contacts', workspaceId, contactId);
  return contact?.ownerId ? { kind: 'member', id: contact.ownerId } : { kind: 'none' };
}

async function tellOwner(world: World, change: ConversationChange, memberId: MemberId): Promise<void> {
  const { members } = await rosterOf(world, change.conversation.workspaceId);
  const owner = members.find(({ id }) => id === memberId);
  if (owner) change.write(await mailOwner(world, change, owner));
}

/** FNV-1a: the same conversation draws the same member, however often it is asked. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
