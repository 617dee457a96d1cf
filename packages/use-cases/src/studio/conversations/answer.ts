// What a member does in a thread: reply, note, assign, close, hand back.
import type { MemberId } from '@parley/primitives';
import { err, type Fault, fault, idFrom, ok, type Result } from '@parley/primitives';
import { attachFiles } from '../../files/upload-file';
import type { World } from '../../world';
import { type Actor, invalid, notFound } from '../actor';
import { changeConversation } from './change-conversation';
import { windowsOf } from './read-conversations';

export type Sent = { readonly messageId: string; readonly seq: number };

/** Replying takes the conversation over: the flow stops speaking, and it becomes the replier's unless a member has it. */
export async function reply(
  world: World,
  actor: Actor,
  {
    conversationId,
    text,
    clientId,
    fileIds = [],
  }: {
    readonly conversationId: string;
    /** May be empty where files are sent. */
    readonly text: string;
    readonly clientId: string;
    /** Uploaded by `uploadFile` and not sent yet. */
    readonly fileIds?: readonly string[];
  },
): Promise<Result<Sent, Fault>> {
  const twice = await world.store.findMessageByClientId(
    actor.workspaceId,
    idFrom('conversation', conversationId),
    `member ${clientId}`,
  );
  if (twice) return ok({ messageId: twice.id, seq: twice.seq });
  const which = { conversationId, action: 'conversation.reply' };
  return changeConversation(world, actor, which, async (change, conversation) => {
    const attached = await attachFiles(world, { workspaceId: actor.workspaceId, fileIds, to: conversationId });
    if (!attached.ok) return attached;
    const windows = windowsOf(world, conversation);
    if (windows && world.clock.now() >= windows.memberUntil) {
      return err(
        fault(
          'forbidden',
          'The time in which this channel lets you answer is over. You can write again as soon as the visitor writes.',
          'text',
        ),
      );
    }
    if (conversation.owner.kind !== 'member')
      change.own({ kind: 'member', memberId: actor.member.id }, 'Took it over by replying.');
    if (conversation.status !== 'open') change.set({ status: 'open' });
    const message = change.say({
      parts: [...(text === '' ? [] : [{ kind: 'text', text } as const]), ...attached.value.parts],
      author: { kind: 'member', memberId: actor.member.id },
      clientId: `member ${clientId}`,
    });
    change.write(...attached.value.writes);
    change.set({ readSeq: message.seq });
    return ok({ messageId: message.id, seq: message.seq });
  });
}

/** A private note: the visitor never sees it. */
export function addNote(
  world: World,
  actor: Actor,
  { conversationId, text }: { readonly conversationId: string; readonly text: string },
): Promise<Result<Sent, Fault>> {
  return changeConversation(world, actor, { conversationId, action: 'conversation.note' }, (change, conversation) => {
    const message = change.say({
      parts: [{ kind: 'text', text }],
      author: { kind: 'member', memberId: actor.member.id },
      note: true,
    });
    if (conversation.readSeq === conversation.lastSeq) change.set({ readSeq: message.seq });
    return ok({ messageId: message.id, seq: message.seq });
  });
}

/** By hand, so capacity and availability do not count. Null puts it back to the queue. */
export async function assignConversation(
  world: World,
  actor: Actor,
  { conversationId, memberId }: { readonly conversationId: string; readonly memberId: MemberId | null },
): Promise<Result<void, Fault>> {
  const member = memberId === null ? null : await world.store.get('members', actor.workspaceId, memberId);
  if (memberId !== null && (!member || member.removedAt !== null)) return notFound('member');
  return changeConversation(world, actor, { conversationId, action: 'conversation.assign' }, (change) => {
    if (member === null) change.own({ kind: 'queue' }, `${actor.member.name} put it back to the queue.`);
    else change.own({ kind: 'member', memberId: member.id }, `${actor.member.name} assigned it by hand.`);
    return ok(undefined);
  });
}

export function closeConversation(
  world: World,
  actor: Actor,
  { conversationId }: { readonly conversationId: string },
): Promise<Result<void, Fault>> {
  return changeConversation(world, actor, { conversationId, action: 'conversation.close' }, (change, conversation) => {
    if (conversation.status === 'closed') return ok(undefined);
    change.say({ parts: [{ kind: 'notice', code: 'closed', values: {} }], author: { kind: 'system' } });
    change.set({ status: 'closed', readSeq: change.conversation.lastSeq });
    return ok(undefined);
  });
}

export function reopenConversation(
  world: World,
  actor: Actor,
  { conversationId }: { readonly conversationId: string },
): Promise<Result<void, Fault>> {
  return changeConversation(world, actor, { conversationId, action: 'conversation.reopen' }, (change) => {
    change.set({ status: 'open' });
    return ok(undefined);
  });
}

export async function markRead(
  world: World,
  actor: Actor,
  { conversationId, seq }: { readonly conversationId: string; readonly seq: number },
): Promise<Result<void, Fault>> {
  const row = await world.store.get('conversations', actor.workspaceId, conversationId);
  if (!row) return notFound('conversation');
  if (row.readSeq >= seq) return ok(undefined);
  const marked = await changeConversation(
    world,
    actor,
    { conversationId, action: 'conversation.read' },
    (change, conversation) => {
      change.set({ readSeq: Math.min(Math.max(seq, conversation.readSeq), conversation.lastSeq) });
      return ok(undefined);
    },
  );
  world.bus.publish({
    topic: 'read',
    workspaceId: actor.workspaceId,
    conversationId,
    who: 'member',
    seq: Math.min(seq, row.lastSeq),
  });
  return marked;
}

/** Told to the visitor, kept nowhere. */
export async function memberTyping(
  world: World,
  actor: Actor,
  { conversationId, on }: { readonly conversationId: string; readonly on: boolean },
): Promise<Result<void, Fault>> {
  if (!(await world.store.get('conversations', actor.workspaceId, conversationId))) return notFound('conversation');
  world.bus.publish({
    topic: 'typing',
    workspaceId: actor.workspaceId,
    conversationId,
    who: 'member',
    name: actor.member.name,
    on,
  });
  return ok(undefined);
}

/** A new try of a message that failed or may not have arrived; the member decides, never the program. */
export async function retryDelivery(
  world: World,
  actor: Actor,
  { messageId }: { readonly messageId: string },
): Promise<Result<Sent, Fault>> {
  const message = await world.store.findMessage(actor.workspaceId, idFrom('message', messageId));
  if (!message) return notFound('message');
  if (message.delivery?.status !== 'failed' && message.delivery?.status !== 'unknown')
    return invalid('Only a message that failed can be sent again.');
  return changeConversation(
    world,
    actor,
    { conversationId: message.conversationId, action: 'message.retry' },
    (change) => {
      const again = change.say({ parts: message.parts, author: { kind: 'member', memberId: actor.member.id } });
      return ok({ messageId: again.id, seq: again.seq });
    },
  );
}
