// The inbox's lists: the views everybody has, those somebody saved, how many each holds, and the search.
import type { ViewFilter, ViewSort } from '@parley/helpdesk';
import { type ConversationFilter, searchTerms, waitingKey } from '@parley/ports';
import { type Fault, idFrom, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import { type Actor, notFound } from '../actor';
import { mayRead } from '../views/saved-views';
import { type ConversationRow, conversationRow, loadDirectory } from './conversation-views';

export const builtInViews = ['all', 'mine', 'unassigned', 'flow', 'mentions', 'snoozed', 'closed', 'spam'] as const;
export type ConversationView = (typeof builtInViews)[number];

export type ListInput = {
  readonly view: ConversationView;
  /** A saved view instead of `view`. */
  readonly viewId?: string | undefined;
  /** A filter that is being tried out, instead of both. */
  readonly filter?: ViewFilter | undefined;
  readonly inboxId?: string | undefined;
  readonly sort?: ViewSort | undefined;
  readonly before?: { readonly at: number; readonly id: string } | undefined;
};

/** `sortedAt` and the id of the last row lead to the next page. */
export type ListedConversation = ConversationRow & { readonly sortedAt: number };

const pageSize = 50;

export async function listConversations(
  world: World,
  actor: Actor,
  input: ListInput,
): Promise<Result<ListedConversation[], Fault>> {
  const found = await filterFor(world, actor, input);
  if (!found.ok) return found;
  const filter = { ...found.value, ...(input.before && { before: input.before }) };
  const rows = await world.store.listConversations(filter);
  const directory = await loadDirectory(world, actor.workspaceId);
  return ok(
    await Promise.all(
      rows.map(async (row) => ({
        ...(await conversationRow(world, directory, row)),
        sortedAt: filter.sort === 'waiting' ? waitingKey(row) : row.lastMessageAt,
      })),
    ),
  );
}

async function filterFor(world: World, actor: Actor, input: ListInput): Promise<Result<ConversationFilter, Fault>> {
  const page = { limit: pageSize, ...(input.inboxId !== undefined && { inboxId: input.inboxId }) };
  if (input.filter)
    return ok({ ...(await filterOf(world, actor, input.filter)), ...page, sort: input.sort ?? 'newest' });
  if (input.viewId === undefined)
    return ok({ ...filterOfView(actor, input.view), ...page, sort: input.sort ?? 'newest' });
  const saved = await world.store.get('savedViews', actor.workspaceId, input.viewId);
  if (!saved || !mayRead(actor, saved)) return notFound('view');
  return ok({ ...(await filterOf(world, actor, saved.filter)), ...page, sort: input.sort ?? saved.sort });
}

function filterOfView({ workspaceId, member }: Actor, view: ConversationView): Omit<ConversationFilter, 'limit'> {
  const open = { workspaceId, status: 'open', shelf: 'desk' } as const;
  switch (view) {
    case 'all':
      return open;
    case 'mine':
      return { ...open, owner: { kind: 'member', memberId: member.id } };
    case 'unassigned':
      return { ...open, owner: { kind: 'queue' } };
    case 'flow':
      return { ...open, owner: { kind: 'flow' } };
    case 'mentions':
      return { workspaceId, marks: [`mention:${member.id}`] };
    case 'snoozed':
      return { ...open, shelf: 'snoozed' };
    case 'closed':
      return { workspaceId, status: 'closed', shelf: 'desk' };
    case 'spam':
      return { workspaceId, shelf: 'spam' };
  }
}

async function filterOf(
  world: World,
  { workspaceId, member }: Actor,
  filter: ViewFilter,
): Promise<Omit<ConversationFilter, 'limit'>> {
  const { status, channels, inboxId, owner, teamId, property, priority, waitingMinutes } = filter;
  const team = teamId === null ? null : await world.store.get('teams', workspaceId, teamId);
  return {
    workspaceId,
    ...(status !== 'any' && { status: status === 'closed' ? 'closed' : 'open' }),
    ...(status !== 'any' && { shelf: status === 'snoozed' ? 'snoozed' : 'desk' }),
    ...(channels.length > 0 && { channels }),
    // A team that is gone has nobody, so nothing is theirs.
    ...(teamId !== null && { ownerIn: team?.memberIds ?? [] }),
    ...(inboxId !== null && { inboxId }),
    ...(owner !== null && { owner: ownerOf(owner, member.id) }),
    ...labelMarks(filter),
    ...(priority !== null && { ticketPriority: priority }),
    ...(property !== null && { property }),
    ...(waitingMinutes !== null && { waitingBefore: world.clock.now() - waitingMinutes * 60_000 }),
  };
}

function labelMarks({ labelIds, labelsMatch }: ViewFilter): Pick<ConversationFilter, 'marks' | 'allMarks'> {
  const marks = labelIds.map((id) => `label:${id}`);
  if (marks.length === 0) return {};
  return labelsMatch === 'all' ? { allMarks: marks } : { marks };
}

function ownerOf(owner: string, me: string): NonNullable<ConversationFilter['owner']> {
  if (owner === 'nobody') return { kind: 'queue' };
  if (owner === 'flow') return { kind: 'flow' };
  return { kind: 'member', memberId: idFrom('member', owner === 'me' ? me : owner) };
}

/** Counted no further than this; the studio writes 99+. */
const mostCounted = 100;

export type ConversationCounts = { readonly [V in ConversationView]: number } & {
  /** Open conversations with something no member has read. */
  readonly unread: number;
  /** By the id of each saved view one can see. */
  readonly saved: Readonly<Record<string, number>>;
};

export async function countConversations(world: World, actor: Actor): Promise<ConversationCounts> {
  const { workspaceId, member } = actor;
  const { open, unassigned, flow, byMember, unread } = await world.store.countConversations(workspaceId);
  const count = (filter: Omit<ConversationFilter, 'limit'>) =>
    world.store.countMatching({ ...filter, limit: mostCounted });
  const [mentions, snoozed, closed, spam] = await Promise.all([
    count({ workspaceId, marks: [`unseen:${member.id}`] }),
    count(filterOfView(actor, 'snoozed')),
    count(filterOfView(actor, 'closed')),
    count(filterOfView(actor, 'spam')),
  ]);
  const views = (await world.store.list('savedViews', workspaceId)).filter((row) => mayRead(actor, row));
  const saved = await Promise.all(
    views.map(async ({ id, filter }) => [id, await count(await filterOf(world, actor, filter))] as const),
  );
  const mine = byMember[member.id] ?? 0;
  const counts = { all: open, mine, unassigned, flow, mentions, snoozed, closed, spam, unread };
  return { ...counts, saved: Object.fromEntries(saved) };
}

export type FoundRow = ConversationRow & {
  /** The words around the hit; null when the contact is what matched. */
  readonly hit: { readonly seq: number; readonly text: string } | null;
};

/** Over all conversations, also closed ones and spam. */
export async function searchConversations(
  world: World,
  actor: Actor,
  { text }: { readonly text: string },
): Promise<FoundRow[]> {
  const { workspaceId } = actor;
  const terms = searchTerms(text);
  const found = await world.store.searchConversations({ workspaceId, terms, limit: pageSize });
  const directory = await loadDirectory(world, workspaceId);
  return Promise.all(
    found.map(async ({ conversation, hit }) => ({ ...(await conversationRow(world, directory, conversation)), hit })),
  );
}
