// Two conversations of one contact become one thread: the messages of the one move into the other, for good.
import type { Conversation, Triage } from '@parley/helpdesk';
import type { Write } from '@parley/ports';
import { type Fault, ok, type Result } from '@parley/primitives';
import { announce } from '../../conversation/announce';
import { swapWays } from '../../conversation/comes-by';
import { ConversationChange } from '../../conversation/conversation-change';
import { mergedInto } from '../../conversation/survivor-of';
import { lookForUnread } from '../../conversation/transcript/mail-unread';
import type { World } from '../../world';
import { type Actor, invalid, notFound } from '../actor';
import { changeConversation } from './change-conversation';

type Merging = { readonly conversationId: string; readonly intoId: string };

/** Who was led here by the merged one still comes in by it and reads the whole thread. */
export async function mergeConversations(world: World, actor: Actor, ids: Merging): Promise<Result<void, Fault>> {
  const which = { conversationId: ids.intoId, action: 'conversation.merge' };
  const done = await changeConversation<Conversation>(world, actor, which, async (change, into) => {
    const gone = await world.store.get('conversations', actor.workspaceId, ids.conversationId);
    if (!gone || gone.status === 'merged') return notFound('conversation');
    const refused = await whyNot(world, gone, into);
    if (refused) return refused;
    await takeOver(world, change, gone);
    change.notice('merged', { channel: gone.channel, count: String(gone.lastSeq) }, { note: true });
    change.set({ readSeq: isRead(gone) && isRead(into) ? change.conversation.lastSeq : into.readSeq });
    if (gone.visitorReadSeq < gone.lastSeq) change.write(...lookForUnread(world, change));
    return ok(gone);
  });
  // Whoever has the merged one open is to look again.
  if (!done.ok) return done;
  announce(world, new ConversationChange(world, done.value));
  return ok(undefined);
}

async function whyNot(world: World, gone: Conversation, into: Conversation) {
  if (gone.id === into.id) return invalid('A conversation cannot be merged with itself.', 'intoId');
  if (gone.contactId === null || gone.contactId !== into.contactId)
    return invalid('Only conversations of the same contact can be merged. Merge the contacts first.', 'intoId');
  if (gone.status === 'draft' || into.status === 'draft')
    return invalid('Nothing was written in one of these conversations yet.', 'intoId');
  if ((await mergedInto(world, gone)).length > 0)
    return invalid('Another conversation is merged into this one. Merge the other way round.', 'conversationId');
  return null;
}

/** The flow of the merged one ends; all that names it names the survivor from now on. */
async function takeOver(world: World, change: ConversationChange, gone: Conversation): Promise<void> {
  const into = change.conversation;
  const { workspaceId } = into;
  change.write({ kind: 'move-messages', workspaceId, from: gone.id, to: into.id, after: into.lastSeq });
  if (gone.sessionId !== null) change.write({ kind: 'drop-timers', workspaceId, sessionId: gone.sessionId });
  change.write(...(await linkedWrites(world, gone, into)));
  const left = {
    status: 'merged',
    owner: { kind: 'queue' },
    fence: gone.fence + 1,
    sessionId: null,
    readSeq: gone.lastSeq,
    visitorReadSeq: gone.lastSeq,
    triage: { ...gone.triage, ...asideFrom(into), home: gone.connectionId },
  } satisfies Partial<Conversation>;
  const home = into.triage.home ?? into.connectionId;
  const seen = into.visitorReadSeq >= into.lastSeq && gone.visitorReadSeq >= gone.lastSeq;
  const lastSeq = into.lastSeq + gone.lastSeq;
  change.set({
    ...(gone.lastMessageAt > into.lastMessageAt && { lastMessageAt: gone.lastMessageAt, preview: gone.preview }),
    status: gone.status === 'open' ? 'open' : into.status,
    lastSeq,
    visitorReadSeq: seen ? lastSeq : into.visitorReadSeq,
    triage: { ...together(into, gone), home },
  });
  if (into.owner.kind !== 'member' && gone.owner.kind === 'member') change.own(gone.owner, gone.assignedWhy);
  if ((gone.lastInboundAt ?? 0) > (into.lastInboundAt ?? 0)) return swapWays(change, gone, left);
  change.write({ kind: 'put', table: 'conversations', row: { ...gone, ...left, revision: gone.revision + 1 } });
}

/** Found in no list and due at no time. */
function asideFrom(into: Conversation): Partial<Triage> {
  const none = { snooze: null, labelIds: [], mentions: [], waitingSince: null, spam: false };
  return { ...none, mergedInto: into.id, mergedAfter: into.lastSeq };
}

function together(into: Conversation, { triage: gone, status }: Conversation): Triage {
  const { triage } = into;
  const waits = [triage.waitingSince, gone.waitingSince].filter((at) => at !== null);
  const replies = [triage.firstReply, gone.firstReply].filter((one) => one !== null);
  const ratings = [triage.rating, gone.rating].filter((one) => one !== null);
  const named = new Set(triage.mentions.map(({ memberId }) => memberId));
  const mentions = gone.mentions
    .filter(({ memberId }) => !named.has(memberId))
    .map((mention) => ({ ...mention, seq: mention.seq + into.lastSeq }));
  return {
    ...triage,
    labelIds: [...new Set([...triage.labelIds, ...gone.labelIds])].slice(0, 50),
    mentions: [...triage.mentions, ...mentions].slice(-200),
    waitingSince: waits.length > 0 ? Math.min(...waits) : null,
    firstReply: replies.sort((a, b) => a.at - b.at)[0] ?? null,
    rating: ratings.sort((a, b) => b.at - a.at)[0] ?? null,
    closed: status === 'open' ? null : triage.closed,
  };
}

/** Tickets, submissions and files of the merged one. */
async function linkedWrites(world: World, gone: Conversation, into: Conversation): Promise<Write[]> {
  const { store } = world;
  const { workspaceId, id, contactId } = gone;
  const [tickets, submissions, files] = await Promise.all([
    store.listTicketsOfConversation(workspaceId, id),
    contactId === null ? [] : store.listSubmissionsOfContact(workspaceId, contactId, 1_000),
    store.listFilesOf(workspaceId, id),
  ]);
  const next = <T extends { readonly revision: number }>(row: T) => ({ ...row, revision: row.revision + 1 });
  return [
    ...tickets.map((row): Write => ({ kind: 'put', table: 'tickets', row: next({ ...row, conversationId: into.id }) })),
    ...submissions
      .filter(({ conversationId }) => conversationId === id)
      .map((row): Write => ({ kind: 'put', table: 'submissions', row: next({ ...row, conversationId: into.id }) })),
    ...files.map((row): Write => ({ kind: 'put', table: 'files', row: next({ ...row, attachedTo: into.id }) })),
  ];
}

function isRead({ readSeq, lastSeq }: Conversation): boolean {
  return readSeq >= lastSeq;
}
