// Changes the ticket of a conversation as a flow asked. Setting the same twice changes nothing.
import type { Ticket } from '@parley/helpdesk';
import type { EffectTools, OutboxRow, Write } from '@parley/ports';
import { commitAgain } from '../commit-again';
import { placeAtEnd } from '../tickets/place-in-stage';
import { ticketTrail } from '../tickets/ticket-trail';
import type { World } from '../world';

type Wanted = Parameters<EffectTools['updateTicket']>[0];

/** The newest ticket of the conversation, or null where it has none. */
export async function updateTicketOf(world: World, row: OutboxRow, wanted: Wanted) {
  const ticket = await commitAgain(world, () => decide(world, row, wanted));
  if (ticket) world.bus.publish({ topic: 'ticket', workspaceId: row.workspaceId, id: ticket.id });
  return ticket && { ticketId: ticket.id, number: ticket.number };
}

async function decide(world: World, { workspaceId, conversationId }: OutboxRow, wanted: Wanted) {
  const [known] =
    conversationId === null ? [] : await world.store.listTicketsOfConversation(workspaceId, conversationId);
  if (!known) return { writes: [], result: null };
  const placed = await inStage(world, known, wanted.stageId);
  const name = wanted.name?.trim().slice(0, 300);
  const changed: Ticket = {
    ...placed.ticket,
    ...(name && { name }),
    ...(wanted.priority !== null && { priority: wanted.priority }),
  };
  if (JSON.stringify(changed) === JSON.stringify(known)) return { writes: [], result: known };
  const next: Ticket = { ...changed, revision: known.revision + 1 };
  const put: Write = { kind: 'put', table: 'tickets', row: next };
  const trail = ticketTrail(world, next, { action: 'ticket.update-by-flow', details: placed.details });
  return { writes: [put, trail], result: next };
}

type Placed = { readonly ticket: Ticket; readonly details: Readonly<Record<string, string>> };

/** At the end of the stage; a stage that is gone moves nothing. Rules bind people, not flows (2.9). */
async function inStage(world: World, ticket: Ticket, stageId: string | null): Promise<Placed> {
  if (stageId === null || stageId === ticket.stageId) return { ticket, details: {} };
  const pipelines = await world.store.list('pipelines', ticket.workspaceId);
  const pipeline = pipelines.find(({ stages }) => stages.some(({ id }) => id === stageId));
  const to = pipeline?.stages.find(({ id }) => id === stageId);
  if (!pipeline || !to) return { ticket, details: {} };
  return { ticket: await placeAtEnd(world, ticket, { pipeline, stageId }), details: { to: to.name } };
}
