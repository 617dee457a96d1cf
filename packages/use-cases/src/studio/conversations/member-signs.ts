// What a member does besides writing: has read up to here, is writing right now.
import { type Fault, ok, type Result } from '@parley/primitives';
import { sendSignal } from '../../inbound/send-signal';
import type { World } from '../../world';
import { type Actor, notFound } from '../actor';
import { changeConversation } from './change-conversation';

export async function markRead(
  world: World,
  actor: Actor,
  { conversationId, seq }: { readonly conversationId: string; readonly seq: number },
): Promise<Result<void, Fault>> {
  const row = await world.store.get('conversations', actor.workspaceId, conversationId);
  if (!row) return notFound('conversation');
  const isNamed = row.triage.mentions.some((one) => one.memberId === actor.member.id && !one.seen && one.seq <= seq);
  if (row.readSeq >= seq && !isNamed) return ok(undefined);
  if (row.readSeq < seq) sendSignal(world, row, 'seen');
  const which = { conversationId, action: 'conversation.read' };
  const marked = await changeConversation(world, actor, which, (change, { readSeq, lastSeq, triage }) => {
    const mentions = triage.mentions.map((one) =>
      one.memberId === actor.member.id && one.seq <= seq ? { ...one, seen: true } : one,
    );
    change.set({ readSeq: Math.min(Math.max(seq, readSeq), lastSeq), triage: { ...triage, mentions } });
    return ok(undefined);
  });
  const read = Math.min(seq, row.lastSeq);
  world.bus.publish({ topic: 'read', workspaceId: actor.workspaceId, conversationId, who: 'member', seq: read });
  return marked;
}

/** Told to the visitor, kept nowhere. */
export async function memberTyping(
  world: World,
  actor: Actor,
  { conversationId, on }: { readonly conversationId: string; readonly on: boolean },
): Promise<Result<void, Fault>> {
  const { workspaceId, member } = actor;
  if (!(await world.store.get('conversations', workspaceId, conversationId))) return notFound('conversation');
  world.bus.publish({ topic: 'typing', workspaceId, conversationId, who: 'member', name: member.name, on });
  return ok(undefined);
}
