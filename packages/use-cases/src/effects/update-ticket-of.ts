// Changes the ticket of a conversation as a flow asked. Setting the same twice changes nothing.
import type { Ticket } from '@parley/helpdesk';
import type { EffectTools, OutboxRow } from '@parley/ports';
import { commitAgain } from '../commit-again';
import type { World } from '../world';

type Wanted = Parameters<EffectTools['updateTicket']>[0];

/** The newest ticket of the conversation, or null where it has none. */
export async function updateTicketOf(world: World, row: OutboxRow, wanted: Wanted) {
  const ticket = await commitAgain(world, () => decide(world, row, wanted));
  if (ticket) world.bus.publish({ topic: 'ticket', workspaceId: row.workspaceId, id: ticket.id });
  return ticket && { ticketId: ticket.id, number: ticket.number };
}

async function decide(world: World, { workspaceId, conversationId }: OutboxRow, wanted: Wanted) {
  const all = await world.store.list('tickets', workspaceId);
  const [known] = all
    .filter((ticket) => conversationId !== null && ticket.conversationId === conversationId)
    .sort((a, b) => b.number - a.number);
  if (!known) return { writes: [], result: null };
  const place = await placeOf(world, all, { ticket: known, stageId: wanted.stageId });
  const name = wanted.name?.trim().slice(0, 300);
  const changed: Ticket = {
    ...known,
    ...place,
    ...(name && { name }),
    ...(wanted.priority !== null && { priority: wanted.priority }),
  };
  if (JSON.stringify(changed) === JSON.stringify(known)) return { writes: [], result: known };
  const next: Ticket = { ...changed, revision: known.revision + 1 };
  return { writes: [{ kind: 'put', table: 'tickets', row: next } as const], result: next };
}

type Moving = { readonly ticket: Ticket; readonly stageId: string | null };

/** At the end of the stage; a stage that is gone moves nothing. */
async function placeOf(world: World, all: readonly Ticket[], { ticket, stageId }: Moving): Promise<Partial<Ticket>> {
  if (stageId === null || stageId === ticket.stageId) return {};
  const pipelines = await world.store.list('pipelines', ticket.workspaceId);
  const pipeline = pipelines.find(({ stages }) => stages.some(({ id }) => id === stageId));
  const stage = pipeline?.stages.find(({ id }) => id === stageId);
  if (!pipeline || !stage) return {};
  const ranks = all.filter((other) => other.stageId === stage.id).map(({ rank }) => rank);
  return {
    pipelineId: pipeline.id,
    stageId: stage.id,
    rank: ranks.length === 0 ? 0 : Math.max(...ranks) + 1_000,
    stageChangedAt: world.clock.now(),
  };
}
