// What a member writes in a thread: replies with what a macro does besides, private notes, and second tries.
import type { MacroAct, Member } from '@parley/helpdesk';
import { err, type Fault, fault, idFrom, ok, type Result } from '@parley/primitives';
import type { ConversationChange } from '../../conversation/conversation-change';
import { lookForUnread } from '../../conversation/transcript/mail-unread';
import { attachFiles } from '../../files/upload-file';
import { tellTicket } from '../../tickets/follow-conversation';
import type { World } from '../../world';
import { type Actor, invalid, notFound } from '../actor';
import { changeConversation } from './change-conversation';
import { carryOut, type ConversationAct } from './conversation-act';
import { mentionMail } from './member-mails';
import { windowsOf } from './read-conversations';

export type Sent = { readonly messageId: string; readonly seq: number };

export type Reply = {
  readonly conversationId: string;
  /** May be empty where files are sent. */
  readonly text: string;
  readonly clientId: string;
  /** Uploaded by `uploadFile` and not sent yet. */
  readonly fileIds?: readonly string[];
  /** Done once the words are in the thread, in the same commit: sending and closing is one thing. */
  readonly acts?: readonly MacroAct[];
};

/** Replying takes the conversation over: the flow stops speaking, and it becomes the replier's unless a member has it (2.7). */
export async function reply(world: World, actor: Actor, given: Reply): Promise<Result<Sent, Fault>> {
  const { conversationId, text, clientId, fileIds = [], acts = [] } = given;
  const twice = await sentBefore(world, actor, given);
  if (twice) return ok(twice);
  const which = { conversationId, action: 'conversation.reply' };
  return changeConversation(world, actor, which, async (change, conversation) => {
    const attached = await attachFiles(world, { workspaceId: actor.workspaceId, fileIds, to: conversationId });
    if (!attached.ok) return attached;
    const windows = await windowsOf(world, conversation);
    if (windows && world.clock.now() >= windows.memberUntil) return err(windowOver);
    if (conversation.owner.kind !== 'member')
      change.own({ kind: 'member', memberId: actor.member.id }, 'Took it over by replying.');
    takeUp(change);
    const message = change.say({
      parts: [...(text === '' ? [] : [{ kind: 'text', text } as const]), ...attached.value.parts],
      author: { kind: 'member', memberId: actor.member.id },
      clientId: `member ${clientId}`,
    });
    change.write(...attached.value.writes, ...lookForUnread(world, change));
    change.set({ readSeq: message.seq });
    await tellTicket(world, change, 'memberReplies');
    for (const act of acts) {
      const done = await carryOut({ world, actor, change }, meant(world, actor, act));
      if (!done.ok) return done;
    }
    return ok({ messageId: message.id, seq: message.seq });
  });
}

const windowOver = fault(
  'forbidden',
  'The time in which this channel lets you answer is over. You can write again as soon as the visitor writes.',
  'text',
);

/** Answering opens a closed conversation and brings it back to the desk. */
function takeUp(change: ConversationChange): void {
  const { triage } = change.conversation;
  change.set({ status: 'open', triage: { ...triage, closed: null, snooze: null, spam: false } });
}

/** A macro's act as it is meant here and now. */
function meant(world: World, actor: Actor, act: MacroAct): ConversationAct {
  switch (act.kind) {
    case 'assign':
      return { kind: 'assign', memberId: act.to === 'me' ? actor.member.id : act.to };
    case 'label':
      return { ...act, on: true };
    case 'snooze':
      return { kind: 'snooze', until: act.minutes === null ? null : world.clock.now() + act.minutes * 60_000 };
    case 'close':
      return act;
  }
}

/** A macro that says nothing. */
export function runActs(
  world: World,
  actor: Actor,
  { conversationId, acts }: { readonly conversationId: string; readonly acts: readonly MacroAct[] },
): Promise<Result<void, Fault>> {
  return changeConversation(world, actor, { conversationId, action: 'conversation.macro' }, async (change) => {
    for (const act of acts) {
      const done = await carryOut({ world, actor, change }, meant(world, actor, act));
      if (!done.ok) return done;
    }
    return ok(undefined);
  });
}

export type NewNote = {
  readonly conversationId: string;
  readonly text: string;
  readonly clientId?: string | undefined;
  /** Members the note names; each hears of it. */
  readonly mentions?: readonly string[];
};

/** A private note: the visitor never sees it. */
export async function addNote(world: World, actor: Actor, given: NewNote): Promise<Result<Sent, Fault>> {
  const { conversationId, text, clientId, mentions = [] } = given;
  const twice = clientId === undefined ? null : await sentBefore(world, actor, { conversationId, clientId });
  if (twice) return ok(twice);
  const named = await membersNamed(world, actor, mentions);
  if (!named.ok) return named;
  const which = { conversationId, action: 'conversation.note' };
  return changeConversation(world, actor, which, (change, conversation) => {
    const message = change.say({
      parts: [{ kind: 'text', text }],
      author: { kind: 'member', memberId: actor.member.id },
      note: true,
      ...(clientId !== undefined && { clientId: `member ${clientId}` }),
    });
    if (conversation.readSeq === conversation.lastSeq) change.set({ readSeq: message.seq });
    const news = { world, actor, change };
    for (const member of named.value) {
      mention(change, member, message.seq);
      change.write(...mentionMail(news, { member, seq: message.seq, said: text }));
    }
    return ok({ messageId: message.id, seq: message.seq });
  });
}

function mention(change: ConversationChange, { id: memberId }: Member, seq: number): void {
  const { triage } = change.conversation;
  const others = triage.mentions.filter((one) => one.memberId !== memberId);
  change.set({ triage: { ...triage, mentions: [...others, { memberId, seq, seen: false }].slice(-200) } });
}

async function membersNamed(
  world: World,
  { workspaceId }: Actor,
  memberIds: readonly string[],
): Promise<Result<Member[], Fault>> {
  const named: Member[] = [];
  for (const id of new Set(memberIds)) {
    const member = await world.store.get('members', workspaceId, id);
    if (!member || member.removedAt !== null) return notFound('member');
    named.push(member);
  }
  return ok(named);
}

async function sentBefore(
  world: World,
  { workspaceId }: Actor,
  { conversationId, clientId }: { readonly conversationId: string; readonly clientId: string },
): Promise<Sent | null> {
  const id = idFrom('conversation', conversationId);
  const twice = await world.store.findMessageByClientId(workspaceId, id, `member ${clientId}`);
  return twice && { messageId: twice.id, seq: twice.seq };
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
  const which = { conversationId: message.conversationId, action: 'message.retry' };
  return changeConversation(world, actor, which, (change) => {
    const again = change.say({ parts: message.parts, author: { kind: 'member', memberId: actor.member.id } });
    return ok({ messageId: again.id, seq: again.seq });
  });
}
