// Opens the ticket of a new conversation, once however often it is tried, or says why there is none (R25-R30, R13, R126).
import type { Connection, Conversation, Ticket } from '@parley/helpdesk';
import type { OutboxRow } from '@parley/ports';
import { commitAgain, type Decision } from '../commit-again';
import { announce } from '../conversation/announce';
import { ConversationChange } from '../conversation/conversation-change';
import { settleEffect } from '../effects/settle-effect';
import { cleanProperties } from '../properties/clean-properties';
import { propertyDefinitions } from '../properties/property-definitions';
import type { World } from '../world';
import { originOf } from './ask-for-ticket';
import { firstWords } from './first-words';
import { stageNamed } from './stage-named';
import { tellRefusal } from './tell-refusal';
import { type TicketSeed, ticketSeedSchema } from './ticket-seed';
import { ticketTrail } from './ticket-trail';
import { whyNoTicket } from './why-no-ticket';

type Done = { readonly change: ConversationChange; readonly ticket: Ticket | null } | null;

export async function openAutomaticTicket(world: World, row: OutboxRow): Promise<void> {
  const { workspaceId } = row;
  // Numbers are given one after another, so that two tickets seldom ask for the same one.
  const done = await world.lanes.run(`tickets ${workspaceId}`, () => commitAgain(world, () => decide(world, row)));
  if (!done) return;
  announce(world, done.change);
  if (done.ticket) world.bus.publish({ topic: 'ticket', workspaceId, id: done.ticket.id });
}

async function decide(world: World, row: OutboxRow): Promise<Decision<Done>> {
  const settle = settleEffect(row, { state: 'done' });
  const nothing = { writes: [settle], result: null };
  const { workspaceId, conversationId } = row;
  const conversation = conversationId && (await world.store.get('conversations', workspaceId, conversationId));
  if (!conversation) return nothing;
  const connection = await world.store.get('connections', workspaceId, conversation.connectionId);
  // A flow may have opened one meanwhile, with more to say than we have.
  const known = await world.store.listTicketsOfConversation(workspaceId, conversation.id);
  if (!connection?.ticketing.enabled || known.length > 0) return nothing;
  const seed = ticketSeedSchema.parse(row.effect.data);
  const change = new ConversationChange(world, conversation);
  change.write(settle);
  const refusal = await whyNoTicket(world, conversation, seed.form);
  if (refusal) {
    await tellRefusal(world, change, refusal);
    return { writes: change.writes(), result: { change, ticket: null } };
  }
  const ticket = await newTicket(world, { conversation, connection, seed });
  change.notice('ticket-opened', { number: String(ticket.number), name: ticket.name }, { note: true });
  const trail = ticketTrail(world, ticket, {
    action: 'ticket.open-automatically',
    details: { channel: connection.name },
  });
  change.write({ kind: 'put', table: 'tickets', row: ticket }, trail);
  return { writes: change.writes(), result: { change, ticket } };
}

type Making = { readonly conversation: Conversation; readonly connection: Connection; readonly seed: TicketSeed };

async function newTicket(world: World, { conversation, connection, seed }: Making): Promise<Ticket> {
  const { workspaceId, contactId, id: conversationId } = conversation;
  const { ticketing } = connection;
  const { pipeline, stage } = await stageNamed(world, workspaceId, ticketing);
  const definitions = await propertyDefinitions(world, workspaceId, 'ticket');
  const words = await firstWords(world, conversation);
  const now = world.clock.now();
  return {
    workspaceId,
    revision: 1,
    id: world.ids.next('ticket'),
    number: await world.store.nextTicketNumber(workspaceId),
    pipelineId: pipeline.id,
    stageId: stage.id,
    name: seed.name ?? words.name,
    description: seed.description ?? words.text,
    priority: seed.priority ?? ticketing.priority,
    ownerId: ownerOf(conversation, ticketing),
    contactId,
    conversationId,
    properties: { ...cleanProperties(definitions, { ...ticketing.properties, ...seed.properties }).values },
    rank: -now,
    originKey: originOf(conversationId),
    createdAt: now,
    stageChangedAt: now,
  };
}

/** R27: whoever has the conversation; R28: unless the channel names somebody. */
function ownerOf({ owner }: Conversation, { owner: wanted }: Connection['ticketing']): Ticket['ownerId'] {
  if (wanted.kind === 'member') return wanted.memberId;
  return wanted.kind === 'conversation' && owner.kind === 'member' ? owner.memberId : null;
}
