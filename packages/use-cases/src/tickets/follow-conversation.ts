// A ticket goes along with its conversation: its owner when that is assigned, its stage when somebody writes or closes it.
import type { StageAutomation, Ticket } from '@parley/helpdesk';
import type { OutboxRow, Write } from '@parley/ports';
import { z } from 'zod';
import { commitAgain, type Decision } from '../commit-again';
import type { ConversationChange } from '../conversation/conversation-change';
import { settleEffect } from '../effects/settle-effect';
import { connectionById } from '../inbound/known-connection';
import { tellStageChange } from '../triggers/tell-stage-change';
import type { World } from '../world';
import { originOf } from './ask-for-ticket';
import { placeAtEnd } from './place-in-stage';
import { ticketTrail } from './ticket-trail';

export const followConversation = 'follow-conversation';

type Happening = 'assigned' | keyof StageAutomation;

/** Asks for it where there is something to follow. Followed twice it changes nothing more. */
export async function tellTicket(world: World, change: ConversationChange, happening: Happening): Promise<void> {
  if (!(await isFollowed(world, change, happening))) return;
  const { id } = change.conversation;
  change.addEffect(
    {
      key: `ticket ${id} ${world.ids.next('effect')}`,
      sessionId: null,
      effect: { kind: followConversation, stepId: null, data: { happening } },
    },
    ticketLane(id),
  );
}

/** Everything about the tickets of one conversation happens in order, and nothing else waits for it. */
export function ticketLane(conversationId: string): string {
  return `ticket ${conversationId}`;
}

async function isFollowed(world: World, { conversation }: ConversationChange, happening: Happening): Promise<boolean> {
  const { workspaceId, connectionId, id } = conversation;
  if (happening === 'assigned') {
    const connection = await connectionById(world, workspaceId, connectionId);
    return connection?.ticketing.enabled === true && connection.ticketing.owner.kind === 'conversation';
  }
  const [ticket] = await world.store.listTicketsOfConversation(workspaceId, id);
  const pipeline = ticket && (await world.store.get('pipelines', workspaceId, ticket.pipelineId));
  return pipeline !== undefined && pipeline !== null && pipeline.automation[happening] !== null;
}

const dataSchema = z.strictObject({
  happening: z.enum(['assigned', 'visitorReplies', 'memberReplies', 'conversationCloses']),
});

export async function performFollow(world: World, row: OutboxRow): Promise<void> {
  const { happening } = dataSchema.parse(row.effect.data);
  const ticket = await commitAgain(world, () => decide(world, row, happening));
  if (ticket) world.bus.publish({ topic: 'ticket', workspaceId: row.workspaceId, id: ticket.id });
}

async function decide(world: World, row: OutboxRow, happening: Happening): Promise<Decision<Ticket | null>> {
  const settle = settleEffect(row, { state: 'done' });
  const { workspaceId, conversationId } = row;
  const known = conversationId ? await world.store.listTicketsOfConversation(workspaceId, conversationId) : [];
  const changed =
    happening === 'assigned' ? await withOwner(world, row, known) : await withStage(world, known[0], happening);
  if (!changed) return { writes: [settle], result: null };
  const next = { ...changed.ticket, revision: changed.ticket.revision + 1 };
  const put: Write = { kind: 'put', table: 'tickets', row: next };
  const trail = ticketTrail(world, changed.ticket, { action: `ticket.${happening}`, details: changed.details });
  const before = known.find(({ id }) => id === changed.ticket.id);
  const told = before ? tellStageChange(world, before, next) : [];
  return { writes: [settle, put, trail, ...told], result: changed.ticket };
}

type Changed = { readonly ticket: Ticket; readonly details: Record<string, string> } | null;

/** Only the automatic ticket, and only while nobody has it (R27). */
async function withOwner(world: World, row: OutboxRow, known: readonly Ticket[]): Promise<Changed> {
  const { workspaceId, conversationId } = row;
  const ticket = known.find(({ originKey }) => originKey === originOf(String(conversationId)));
  const conversation = conversationId && (await world.store.get('conversations', workspaceId, conversationId));
  if (!ticket || ticket.ownerId !== null || !conversation || conversation.owner.kind !== 'member') return null;
  const { memberId } = conversation.owner;
  const member = await world.store.get('members', workspaceId, memberId);
  return { ticket: { ...ticket, ownerId: memberId }, details: { to: member?.name ?? '' } };
}

/** Rules bind people, not this (2.9). What is done stays done until the visitor writes again. */
async function withStage(world: World, ticket: Ticket | undefined, happening: keyof StageAutomation): Promise<Changed> {
  const pipeline = ticket && (await world.store.get('pipelines', ticket.workspaceId, ticket.pipelineId));
  const stageId = pipeline?.automation[happening];
  if (!ticket || !pipeline || !stageId) return null;
  const here = pipeline.stages.find(({ id }) => id === ticket.stageId);
  if (here?.closed && happening !== 'visitorReplies') return null;
  const moved = await placeAtEnd(world, ticket, { pipeline, stageId });
  if (moved === ticket) return null;
  const to = pipeline.stages.find(({ id }) => id === stageId)?.name ?? '';
  return { ticket: moved, details: { from: here?.name ?? '', to } };
}
