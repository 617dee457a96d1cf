// Tickets on their board: opened, moved between stages, edited.
import type { Pipeline, PropertyValue, Stage, Ticket } from '@parley/helpdesk';
import { type Fault, idFrom, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import { type Actor, invalid, notFound } from '../actor';
import { addRow, changeRow, keepers, removeRow } from '../change-row';
import { contactName } from '../conversations/conversation-views';

export type TicketView = Omit<Ticket, 'workspaceId' | 'originKey'> & {
  readonly owner: { readonly id: string; readonly name: string; readonly avatarUrl: string | null } | null;
  readonly contact: { readonly id: string; readonly name: string | null } | null;
  readonly stage: Stage | null;
  readonly channel: string | null;
};

export async function listPipelines(world: World, actor: Actor): Promise<Omit<Pipeline, 'workspaceId'>[]> {
  const rows = await world.store.list('pipelines', actor.workspaceId);
  return rows.map(({ workspaceId: _, ...row }) => row);
}

export async function savePipeline(
  world: World,
  actor: Actor,
  input: {
    readonly pipelineId?: string | undefined;
    readonly name: string;
    readonly stages: readonly { readonly id?: string | undefined; readonly name: string; readonly closed: boolean }[];
  },
): Promise<Result<{ readonly pipelineId: string }, Fault>> {
  const stages = input.stages.map((s) => ({
    id: s.id ? idFrom('stage', s.id) : world.ids.next('stage'),
    name: s.name,
    closed: s.closed,
  }));
  if (input.pipelineId === undefined) {
    const row: Pipeline = {
      workspaceId: actor.workspaceId,
      revision: 1,
      id: world.ids.next('pipeline'),
      name: input.name,
      stages,
      createdAt: world.clock.now(),
    };
    const added = await addRow(world, actor, keepers.pipelines, { row, action: 'pipeline.create' });
    return added.ok ? ok({ pipelineId: row.id }) : added;
  }
  const used = new Set((await world.store.list('tickets', actor.workspaceId)).map((t) => t.stageId));
  const changed = await changeRow(world, actor, keepers.pipelines, {
    id: input.pipelineId,
    action: 'pipeline.save',
    change: (row) => {
      const lost = row.stages.find((old) => used.has(old.id) && !stages.some((s) => s.id === old.id));
      return lost
        ? invalid(`There are tickets in "${lost.name}". Move them first.`, 'stages')
        : ok({ ...row, name: input.name, stages });
    },
  });
  return changed.ok ? ok({ pipelineId: input.pipelineId }) : changed;
}

export async function ticketBoard(
  world: World,
  actor: Actor,
  { pipelineId }: { readonly pipelineId?: string | undefined },
): Promise<
  Result<{ readonly pipeline: Omit<Pipeline, 'workspaceId'>; readonly tickets: readonly TicketView[] }, Fault>
> {
  const pipelines = await world.store.list('pipelines', actor.workspaceId);
  const pipeline = pipelineId === undefined ? pipelines[0] : pipelines.find((p) => p.id === pipelineId);
  if (!pipeline) return notFound('pipeline');
  const { workspaceId: _, ...shown } = pipeline;
  return ok({
    pipeline: shown,
    tickets: (await listTickets(world, actor)).filter((t) => t.pipelineId === pipeline.id),
  });
}

export async function listTickets(world: World, actor: Actor): Promise<TicketView[]> {
  const { workspaceId } = actor;
  const [tickets, members, pipelines] = await Promise.all([
    world.store.list('tickets', workspaceId),
    world.store.list('members', workspaceId),
    world.store.list('pipelines', workspaceId),
  ]);
  const stages = new Map(pipelines.flatMap((p) => p.stages).map((s) => [s.id, s]));
  const views = tickets.map(async ({ workspaceId: _, originKey: __, ...ticket }) => {
    const owner = members.find((m) => m.id === ticket.ownerId);
    const [contact, conversation] = await Promise.all([
      ticket.contactId === null ? null : world.store.get('contacts', workspaceId, ticket.contactId),
      ticket.conversationId === null ? null : world.store.get('conversations', workspaceId, ticket.conversationId),
    ]);
    return {
      ...ticket,
      owner: owner ? { id: owner.id, name: owner.name, avatarUrl: owner.avatarUrl } : null,
      contact: contact && { id: contact.id, name: contactName(contact) },
      stage: stages.get(ticket.stageId) ?? null,
      channel: conversation?.channel ?? null,
    };
  });
  return (await Promise.all(views)).sort((a, b) => a.rank - b.rank || b.number - a.number);
}

export async function getTicket(
  world: World,
  actor: Actor,
  { ticketId }: { readonly ticketId: string },
): Promise<Result<TicketView, Fault>> {
  const found = (await listTickets(world, actor)).find((t) => t.id === ticketId);
  return found ? ok(found) : notFound('ticket');
}

export type TicketFields = {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly priority?: Ticket['priority'] | undefined;
  readonly ownerId?: string | null | undefined;
  readonly contactId?: string | null | undefined;
  readonly conversationId?: string | null | undefined;
  readonly properties?: Readonly<Record<string, PropertyValue>> | undefined;
};

export async function createTicket(
  world: World,
  actor: Actor,
  input: TicketFields & {
    readonly name: string;
    readonly pipelineId?: string | undefined;
    readonly stageId?: string | undefined;
  },
): Promise<Result<{ readonly ticketId: string; readonly number: number }, Fault>> {
  const pipelines = await world.store.list('pipelines', actor.workspaceId);
  const pipeline = input.pipelineId === undefined ? pipelines[0] : pipelines.find((p) => p.id === input.pipelineId);
  const stage =
    input.stageId === undefined ? pipeline?.stages[0] : pipeline?.stages.find((s) => s.id === input.stageId);
  if (!pipeline || !stage) return notFound('pipeline');
  const linked = await checkLinks(world, actor, input);
  if (!linked.ok) return linked;
  const now = world.clock.now();
  for (let attempt = 0; attempt < 5; attempt++) {
    const blank: Ticket = {
      workspaceId: actor.workspaceId,
      revision: 1,
      id: world.ids.next('ticket'),
      number: await world.store.nextTicketNumber(actor.workspaceId),
      pipelineId: pipeline.id,
      stageId: stage.id,
      name: input.name,
      description: '',
      priority: 'normal',
      ownerId: null,
      contactId: null,
      conversationId: null,
      properties: {},
      rank: -now,
      originKey: null,
      createdAt: now,
      stageChangedAt: now,
    };
    const added = await addRow(world, actor, keepers.tickets, {
      row: withFields(blank, input),
      action: 'ticket.create',
    });
    if (added.ok) return ok({ ticketId: blank.id, number: blank.number });
  }
  return invalid('The ticket could not be numbered. Try again.');
}

export async function updateTicket(
  world: World,
  actor: Actor,
  {
    ticketId,
    revision,
    fields,
  }: { readonly ticketId: string; readonly revision?: number | undefined; readonly fields: TicketFields },
): Promise<Result<{ readonly revision: number }, Fault>> {
  const linked = await checkLinks(world, actor, fields);
  if (!linked.ok) return linked;
  const changed = await changeRow(world, actor, keepers.tickets, {
    id: ticketId,
    action: 'ticket.update',
    revision,
    change: (t) => ok(withFields(t, fields)),
  });
  return changed.ok ? ok({ revision: changed.value.revision }) : changed;
}

function withFields(ticket: Ticket, f: TicketFields): Ticket {
  return {
    ...ticket,
    name: f.name ?? ticket.name,
    description: f.description ?? ticket.description,
    priority: f.priority ?? ticket.priority,
    ownerId: f.ownerId === undefined ? ticket.ownerId : f.ownerId === null ? null : idFrom('member', f.ownerId),
    contactId:
      f.contactId === undefined ? ticket.contactId : f.contactId === null ? null : idFrom('contact', f.contactId),
    conversationId:
      f.conversationId === undefined
        ? ticket.conversationId
        : f.conversationId === null
          ? null
          : idFrom('conversation', f.conversationId),
    properties: f.properties ?? ticket.properties,
  };
}

/** What a ticket points at must be of the same workspace. */
async function checkLinks(world: World, { workspaceId }: Actor, f: TicketFields): Promise<Result<void, Fault>> {
  const { store } = world;
  if (f.ownerId && !(await store.get('members', workspaceId, f.ownerId))) return notFound('member');
  if (f.contactId && !(await store.get('contacts', workspaceId, f.contactId))) return notFound('contact');
  if (f.conversationId && !(await store.get('conversations', workspaceId, f.conversationId)))
    return notFound('conversation');
  return ok(undefined);
}

/** Puts a ticket into a stage, above `beforeTicketId` or at the end. */
export async function moveTicket(
  world: World,
  actor: Actor,
  {
    ticketId,
    stageId,
    beforeTicketId,
  }: { readonly ticketId: string; readonly stageId: string; readonly beforeTicketId: string | null },
): Promise<Result<{ readonly revision: number }, Fault>> {
  const [tickets, pipelines] = await Promise.all([
    world.store.list('tickets', actor.workspaceId),
    world.store.list('pipelines', actor.workspaceId),
  ]);
  const pipeline = pipelines.find((p) => p.stages.some((s) => s.id === stageId));
  if (!pipeline) return notFound('stage');
  const inStage = tickets
    .filter((t) => t.stageId === stageId && t.id !== ticketId)
    .sort((a, b) => a.rank - b.rank || b.number - a.number);
  const rank = rankBefore(inStage, beforeTicketId);
  const changed = await changeRow(world, actor, keepers.tickets, {
    id: ticketId,
    action: 'ticket.move',
    change: (t) =>
      ok({
        ...t,
        pipelineId: pipeline.id,
        stageId: idFrom('stage', stageId),
        rank,
        stageChangedAt: t.stageId === stageId ? t.stageChangedAt : world.clock.now(),
      }),
  });
  return changed.ok ? ok({ revision: changed.value.revision }) : changed;
}

function rankBefore(inStage: readonly Ticket[], beforeTicketId: string | null): number {
  const at = beforeTicketId === null ? -1 : inStage.findIndex((t) => t.id === beforeTicketId);
  const next = at === -1 ? undefined : inStage[at];
  const previous = at === -1 ? inStage.at(-1) : inStage[at - 1];
  if (next && previous) return (next.rank + previous.rank) / 2;
  if (next) return next.rank - 1_000;
  return previous ? previous.rank + 1_000 : 0;
}

export function removeTicket(
  world: World,
  actor: Actor,
  { ticketId }: { readonly ticketId: string },
): Promise<Result<void, Fault>> {
  return removeRow(world, actor, keepers.tickets, { id: ticketId, action: 'ticket.remove' });
}
