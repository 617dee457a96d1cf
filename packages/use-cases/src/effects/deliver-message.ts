// Hands one stored message to its channel and says honestly what became of it.
import type { Conversation, Delivery, Message } from '@parley/helpdesk';
import type { MessagePart } from '@parley/messages';
import type { DeliveryOutcome, OutboxRow, Write } from '@parley/ports';
import { type MessageId, idFrom } from '@parley/primitives';
import { z } from 'zod';
import { mailAnswer } from '../forms/mail-answer';
import { connectionById } from '../inbound/known-connection';
import { faceOf } from '../inbound/connection-face';
import { setTrouble } from '../inbound/set-trouble';
import type { World } from '../world';
import { backoff, mostAttempts, settleEffect } from './settle-effect';

const dataSchema = z.object({ messageId: z.string() });

export async function deliverMessage(world: World, row: OutboxRow): Promise<void> {
  const messageId = messageOf(row);
  const message = await world.store.findMessage(row.workspaceId, messageId);
  // Where the message stands now: its conversation may have been merged into another.
  const conversation = message && (await world.store.get('conversations', row.workspaceId, message.conversationId));
  if (!message || !conversation) {
    await world.store.commit([settleEffect(row, { state: 'failed', reason: 'The message is not there any more.' })]);
    return;
  }
  const outcome = await send(world, { message, conversation });
  const now = world.clock.now();
  await world.store.commit(outcomeWrites(row, { messageId, outcome, now }));
  const { workspaceId, id, lastSeq, connectionId } = conversation;
  world.bus.publish({ topic: 'conversation', workspaceId, conversationId: id, lastSeq });
  if (outcome.kind === 'failed')
    world.log.warn('A message was not sent', { connection: connectionId, message: messageId, reason: outcome.reason });
  if (outcome.kind === 'retry' || outcome.kind === 'later') world.wake();
  if (outcome.kind === 'failed' && outcome.alert)
    await setTrouble(world, { workspaceId, id: connectionId }, outcome.alert);
}

export function messageOf({ effect }: OutboxRow): MessageId {
  return idFrom('message', dataSchema.parse(effect.data).messageId);
}

async function send(
  world: World,
  { message, conversation }: { message: Message; conversation: Conversation },
): Promise<DeliveryOutcome> {
  const connection = await connectionById(world, conversation.workspaceId, conversation.connectionId);
  const runtime = world.channelRuntimes[conversation.channel];
  if (!connection || !runtime) return { kind: 'failed', reason: 'The channel is not connected any more.' };
  if (!connection.enabled) return { kind: 'failed', reason: 'The channel is switched off.' };
  const { id: messageId, author } = message;
  const { visitorKey, lastInboundAt } = conversation;
  const actor = author.kind === 'member' ? 'member' : 'flow';
  const outgoing = {
    messageId,
    visitorKey: visitorKey ?? '',
    parts: message.parts.map((part) => withHost(part, world.publicUrl)),
    actor,
    lastInboundAt,
    now: world.clock.now(),
  } as const;
  try {
    const mailed = conversation.channel === 'form' ? await mailAnswer(world, { message, conversation }) : null;
    return mailed ?? (await runtime.deliver(outgoing, faceOf(world, connection), world.channelTools));
  } catch (error) {
    // It may have left before it broke, so it must not be sent again by itself.
    world.log.error('A delivery broke', error);
    return { kind: 'unknown', reason: 'Sending broke off. It may have arrived.' };
  }
}

/** A channel fetches files from outside, so their addresses need a host. */
function withHost(part: MessagePart, publicUrl: string): MessagePart {
  const isOurs = (part.kind === 'image' || part.kind === 'file') && part.url.startsWith('/');
  return isOurs ? { ...part, url: `${publicUrl}${part.url}` } : part;
}

type Came = { readonly messageId: MessageId; readonly outcome: DeliveryOutcome; readonly now: number };

function outcomeWrites(row: OutboxRow, { messageId, outcome, now }: Came): Write[] {
  const { workspaceId } = row;
  const deliver = (delivery: Omit<Delivery, 'at'>, externalId?: string | null): Write => ({
    kind: 'set-delivery',
    workspaceId,
    messageId,
    delivery: { ...delivery, at: now },
    ...(externalId && { externalId }),
  });
  switch (outcome.kind) {
    case 'accepted':
      return [
        settleEffect(row, { state: 'done' }),
        deliver({ status: outcome.delivered ? 'delivered' : 'accepted' }, outcome.externalId),
      ];
    case 'later':
      return [settleEffect(row, { state: 'queued', attempts: row.attempts, dueAt: now + outcome.afterMs })];
    case 'retry': {
      const { reason } = outcome;
      if (row.attempts + 1 >= mostAttempts)
        return [settleEffect(row, { state: 'failed', reason }), deliver({ status: 'failed', reason })];
      const dueAt = now + Math.max(outcome.afterMs, backoff(row.attempts));
      return [settleEffect(row, { state: 'queued', reason, dueAt })];
    }
    case 'failed':
    case 'unknown': {
      const { kind, reason } = outcome;
      return [settleEffect(row, { state: kind, reason }), deliver({ status: kind, reason: reason.slice(0, 500) })];
    }
  }
}
