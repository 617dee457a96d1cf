// Opens the ticket a flow asked for, exactly once however often the effect is performed.
import type { Pipeline, Ticket } from '@parley/helpdesk';
import type { EffectTools, OutboxRow } from '@parley/ports';
import type { PropertyValue } from '@parley/helpdesk';
import type { JsonObject } from '@parley/primitives';
import { commitAgain } from '../commit-again';
import { ConversationChange } from '../conversation/conversation-change';
import { announce } from '../conversation/announce';
import type { World } from '../world';

type Wanted = Parameters<EffectTools['openTicket']>[0];

export async function openTicketOnce(world: World, row: OutboxRow, wanted: Wanted) {
  const { workspaceId } = row;
  // Numbers are given one after another, so that two tickets seldom ask for the same one.
  const { ticket, change } = await world.lanes.run(`tickets ${workspaceId}`, () =>
    commitAgain(world, () => decide(world, row, wanted)),
  );
  world.bus.publish({ topic: 'ticket', workspaceId, id: ticket.id });
  if (change) announce(world, change);
  return { ticketId: ticket.id, number: ticket.number };
}

async function decide(world: World, row: OutboxRow, wanted: Wanted) {
  const known = await world.store.findTicketByOrigin(row.workspaceId, row.key);
  if (known) return { writes: [], result: { ticket: known, change: null } };
  const stored =
    row.conversationId === null ? null : await world.store.get('conversations', row.workspaceId, row.conversationId);
  const change = stored && new ConversationChange(world, stored);
  const ticket = await newTicket(world, row, { ...wanted, change });
  change?.notice('ticket-opened', { number: String(ticket.number), name: ticket.name }, { note: true });
  return {
    writes: [{ kind: 'put', table: 'tickets', row: ticket } as const, ...(change?.writes() ?? [])],
    result: { ticket, change },
  };
}

async function newTicket(
  world: World,
  row: OutboxRow,
  wanted: Wanted & { change: ConversationChange | null },
): Promise<Ticket> {
  const { workspaceId, key } = row;
  const { pipeline, stageId } = await placeOf(world, row, wanted);
  const conversation = wanted.change?.conversation ?? null;
  const owner = conversation?.owner;
  const now = world.clock.now();
  return {
    workspaceId,
    revision: 1,
    id: world.ids.next('ticket'),
    number: await world.store.nextTicketNumber(workspaceId),
    pipelineId: pipeline.id,
    stageId,
    name: wanted.name,
    description: wanted.description,
    priority: wanted.priority,
    ownerId: wanted.owner === 'conversation' && owner?.kind === 'member' ? owner.memberId : null,
    contactId: conversation?.contactId ?? null,
    conversationId: conversation?.id ?? null,
    properties: plainProperties(wanted.properties),
    rank: now,
    originKey: key,
    createdAt: now,
    stageChangedAt: now,
  };
}

/** The pipeline and stage asked for, else the workspace's first and its first stage. */
async function placeOf(world: World, { workspaceId }: OutboxRow, { pipelineId, stageId }: Wanted) {
  const pipelines = await world.store.list('pipelines', workspaceId);
  const first = pipelines.reduce<Pipeline | undefined>(
    (best, one) => (best && best.createdAt <= one.createdAt ? best : one),
    undefined,
  );
  const pipeline = pipelines.find(({ id }) => id === pipelineId) ?? first;
  const stage = pipeline?.stages.find(({ id }) => id === stageId) ?? pipeline?.stages[0];
  if (!pipeline || !stage) throw new NoPipeline();
  return { pipeline, stageId: stage.id };
}

export class NoPipeline extends Error {
  constructor() {
    super('The workspace has no pipeline for tickets.');
  }
}

function plainProperties(properties: JsonObject): Record<string, PropertyValue> {
  const entries = Object.entries(properties).flatMap(([name, value]): [string, PropertyValue][] => {
    if (value === null) return [];
    return [[name, typeof value === 'object' ? JSON.stringify(value) : value]];
  });
  return Object.fromEntries(entries);
}
