// Tickets as the studio shows them: on a board, in a list, alone with their history.
import type { Contact, Conversation, Member, Pipeline, Stage, Ticket } from '@parley/helpdesk';
import { type Fault, ok, type Result, type WorkspaceId } from '@parley/primitives';
import { inOrder } from '../../tickets/stage-named';
import type { World } from '../../world';
import { type Actor, notFound } from '../actor';
import { contactName } from '../conversations/conversation-views';
import type { PipelineView } from './pipelines';

export type TicketView = Omit<Ticket, 'workspaceId' | 'originKey'> & {
  readonly owner: { readonly id: string; readonly name: string; readonly avatarUrl: string | null } | null;
  readonly contact: { readonly id: string; readonly name: string | null } | null;
  readonly stage: Stage | null;
  readonly channel: string | null;
};

export type TicketBoard = { readonly pipeline: PipelineView; readonly tickets: readonly TicketView[] };

export async function ticketBoard(
  world: World,
  actor: Actor,
  { pipelineId }: { readonly pipelineId?: string | undefined },
): Promise<Result<TicketBoard, Fault>> {
  const pipelines = inOrder(await world.store.list('pipelines', actor.workspaceId));
  const pipeline = pipelineId === undefined ? pipelines[0] : pipelines.find((p) => p.id === pipelineId);
  if (!pipeline) return notFound('pipeline');
  const tickets = await world.store.list('tickets', actor.workspaceId);
  const { workspaceId: _, ...shown } = pipeline;
  const its = tickets.filter((ticket) => ticket.pipelineId === pipeline.id);
  return ok({ pipeline: shown, tickets: await viewsOf(world, actor.workspaceId, its) });
}

export async function listTickets(world: World, { workspaceId }: Actor): Promise<TicketView[]> {
  return viewsOf(world, workspaceId, await world.store.list('tickets', workspaceId));
}

export async function getTicket(
  world: World,
  { workspaceId }: Actor,
  { ticketId }: { readonly ticketId: string },
): Promise<Result<TicketView, Fault>> {
  const ticket = await world.store.get('tickets', workspaceId, ticketId);
  const [view] = ticket ? await viewsOf(world, workspaceId, [ticket]) : [];
  return view ? ok(view) : notFound('ticket');
}

/** One thing that was done to a ticket; the studio words the action. */
export type TicketEvent = {
  readonly id: string;
  readonly at: number;
  /** Null: a flow or a rule did it. */
  readonly member: string | null;
  readonly action: string;
  readonly details: Readonly<Record<string, string>>;
};

/** Newest first. */
export async function ticketHistory(
  world: World,
  { workspaceId }: Actor,
  { ticketId }: { readonly ticketId: string },
): Promise<Result<TicketEvent[], Fault>> {
  if (!(await world.store.get('tickets', workspaceId, ticketId))) return notFound('ticket');
  const [rows, members] = await Promise.all([
    world.store.listAuditOf(workspaceId, ticketId, 100),
    world.store.list('members', workspaceId),
  ]);
  const nameOf = (id: string | null) => members.find((member) => member.id === id)?.name ?? null;
  return ok(
    rows.map(({ id, at, memberId, action, details }) => {
      return { id, at, member: nameOf(memberId), action, details: details ?? {} };
    }),
  );
}

type Known = {
  readonly members: ReadonlyMap<string, Member>;
  readonly stages: ReadonlyMap<string, Stage>;
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly conversations: ReadonlyMap<string, Conversation>;
};

/** In the order of the board. */
async function viewsOf(world: World, workspaceId: WorkspaceId, tickets: readonly Ticket[]): Promise<TicketView[]> {
  const { store } = world;
  const [members, pipelines, contacts, conversations] = await Promise.all([
    store.list('members', workspaceId),
    store.list('pipelines', workspaceId),
    each(
      tickets,
      ({ contactId }) => contactId,
      (id) => store.get('contacts', workspaceId, id),
    ),
    each(
      tickets,
      ({ conversationId }) => conversationId,
      (id) => store.get('conversations', workspaceId, id),
    ),
  ]);
  const stages = new Map(pipelines.flatMap((p: Pipeline) => p.stages).map((stage) => [String(stage.id), stage]));
  const known = { members: new Map(members.map((m) => [String(m.id), m])), stages, contacts, conversations };
  const views = tickets.map((ticket) => viewOf(known, ticket));
  return views.sort((a, b) => a.rank - b.rank || b.number - a.number);
}

/** What many tickets point at is loaded once. */
async function each<Row>(
  tickets: readonly Ticket[],
  idOf: (ticket: Ticket) => string | null,
  load: (id: string) => Promise<Row | null>,
): Promise<Map<string, Row>> {
  const ids = new Set(tickets.map(idOf).filter((id) => id !== null));
  const found = await Promise.all([...ids].map(async (id) => [id, await load(id)] as const));
  return new Map(found.flatMap(([id, row]) => (row === null ? [] : [[id, row]])));
}

function viewOf(known: Known, { workspaceId: _, originKey: __, ...ticket }: Ticket): TicketView {
  const owner = ticket.ownerId === null ? undefined : known.members.get(ticket.ownerId);
  const contact = ticket.contactId === null ? undefined : known.contacts.get(ticket.contactId);
  const talk = ticket.conversationId === null ? undefined : known.conversations.get(ticket.conversationId);
  return {
    ...ticket,
    owner: owner ? { id: owner.id, name: owner.name, avatarUrl: owner.avatarUrl } : null,
    contact: contact ? { id: contact.id, name: contactName(contact) } : null,
    stage: known.stages.get(ticket.stageId) ?? null,
    channel: talk?.channel ?? null,
  };
}
