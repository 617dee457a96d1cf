// Opens the ticket a flow asked for, exactly once however often the effect is performed.
import type { PropertyValue, Ticket } from '@parley/helpdesk';
import type { EffectTools, OutboxRow, Write } from '@parley/ports';
import type { JsonObject } from '@parley/primitives';
import { commitAgain, type Decision } from '../commit-again';
import { announce } from '../conversation/announce';
import { ConversationChange } from '../conversation/conversation-change';
import { cleanProperties } from '../properties/clean-properties';
import { propertyDefinitions } from '../properties/property-definitions';
import { originOf } from '../tickets/ask-for-ticket';
import { stageNamed } from '../tickets/stage-named';
import { tellRefusal } from '../tickets/tell-refusal';
import { ticketTrail } from '../tickets/ticket-trail';
import { whyNoTicketOfFlow } from '../tickets/why-no-ticket';
import type { World } from '../world';

type Wanted = Parameters<EffectTools['openTicket']>[0];

export async function openTicketOnce(world: World, row: OutboxRow, wanted: Wanted) {
  const { workspaceId } = row;
  // Numbers are given one after another, so that two tickets seldom ask for the same one.
  const { ticket, change } = await world.lanes.run(`tickets ${workspaceId}`, () =>
    commitAgain(world, () => decide(world, row, wanted)),
  );
  if (change) announce(world, change);
  if (!ticket) return null;
  world.bus.publish({ topic: 'ticket', workspaceId, id: ticket.id });
  return { ticketId: ticket.id, number: ticket.number };
}

type Done = { readonly ticket: Ticket | null; readonly change: ConversationChange | null };

async function decide(world: World, row: OutboxRow, wanted: Wanted): Promise<Decision<Done>> {
  const known = await world.store.findTicketByOrigin(row.workspaceId, row.key);
  if (known) return { writes: [], result: { ticket: known, change: null } };
  const stored =
    row.conversationId === null ? null : await world.store.get('conversations', row.workspaceId, row.conversationId);
  const change = stored && new ConversationChange(world, stored);
  const automatic = stored && (await world.store.findTicketByOrigin(row.workspaceId, originOf(stored.id)));
  const refusal = stored && !automatic ? await whyNoTicketOfFlow(world, stored) : null;
  if (change && refusal) {
    await tellRefusal(world, change, refusal);
    return { writes: change.writes(), result: { ticket: null, change } };
  }
  const ticket = await ticketFor(world, row, { ...wanted, change, automatic });
  if (!automatic) change?.notice('ticket-opened', { number: String(ticket.number), name: ticket.name }, { note: true });
  const put: Write = { kind: 'put', table: 'tickets', row: ticket };
  const trail = ticketTrail(world, ticket, { action: 'ticket.open-by-flow' });
  return { writes: [put, trail, ...(change?.writes() ?? [])], result: { ticket, change } };
}

type Making = Wanted & { readonly change: ConversationChange | null; readonly automatic: Ticket | null };

/** The ticket that was opened by itself becomes the flow's: one conversation, one ticket (R25). */
async function ticketFor(world: World, row: OutboxRow, making: Making): Promise<Ticket> {
  const { workspaceId, key } = row;
  const { automatic, change, name, description, priority } = making;
  const { pipeline, stage } = await stageNamed(world, workspaceId, making);
  const definitions = await propertyDefinitions(world, workspaceId, 'ticket');
  const { values } = cleanProperties(definitions, plainProperties(making.properties));
  const conversation = change?.conversation ?? null;
  const owner = conversation?.owner;
  const ownerId = making.owner === 'conversation' && owner?.kind === 'member' ? owner.memberId : null;
  const now = world.clock.now();
  const said = { pipelineId: pipeline.id, stageId: stage.id, name, priority, originKey: key, stageChangedAt: now };
  if (automatic) {
    const filled = { description: description || automatic.description, ownerId: ownerId ?? automatic.ownerId };
    const properties = { ...automatic.properties, ...values };
    return { ...automatic, ...said, ...filled, properties, revision: automatic.revision + 1 };
  }
  return {
    ...said,
    workspaceId,
    revision: 1,
    id: world.ids.next('ticket'),
    number: await world.store.nextTicketNumber(workspaceId),
    description,
    ownerId,
    contactId: conversation?.contactId ?? null,
    conversationId: conversation?.id ?? null,
    properties: { ...values },
    rank: now,
    createdAt: now,
  };
}

function plainProperties(properties: JsonObject): Record<string, PropertyValue> {
  const entries = Object.entries(properties).flatMap(([name, value]): [string, PropertyValue][] => {
    if (value === null) return [];
    if (Array.isArray(value)) return [[name, value.map(String).join(';')]];
    return [[name, typeof value === 'object' ? JSON.stringify(value) : value]];
  });
  return Object.fromEntries(entries);
}
