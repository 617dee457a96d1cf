// Mails a visitor of a web chat the answers they have not seen, once they have been gone for a while.
import type { Conversation, Message } from '@parley/helpdesk';
import type { OutboxRow, Write } from '@parley/ports';
import { z } from 'zod';
import { nextOrder } from '../../effects/next-order';
import { settleEffect } from '../../effects/settle-effect';
import { connectionById } from '../../inbound/known-connection';
import { queueMail } from '../../mail/queue-mail';
import { threadHeaders } from '../../mail/thread-headers';
import type { World } from '../../world';
import type { ConversationChange } from '../conversation-change';
import { isFetched } from '../is-fetched';
import { viewMessages } from '../visitor-view';
import { unreadWords } from './transcript-words';
import { writeTranscript } from './write-transcript';

export const mailUnreadKind = 'mail-unread';

/** Long enough for whoever still looks at the chat, short enough for whoever waits. */
const patience = 3 * 60_000;
const most = 50;
const settingsSchema = z.object({ transcriptFrom: z.email().optional().catch(undefined) });

/** Looks later, in a lane of its own so that nothing waits behind it. Nothing for channels that deliver by themselves. */
export function lookForUnread(world: Pick<World, 'clock' | 'ids'>, { conversation }: ConversationChange): Write[] {
  const { workspaceId, id, lastSeq, contactId } = conversation;
  if (!isFetched(conversation) || contactId === null) return [];
  const row: OutboxRow = {
    workspaceId,
    id: world.ids.next('effect'),
    key: `${mailUnreadKind}:${id}:${lastSeq}`,
    lane: `${mailUnreadKind}:${id}`,
    order: nextOrder(world.clock),
    sessionId: null,
    conversationId: id,
    effect: { kind: mailUnreadKind, stepId: null, data: {} },
    state: 'queued',
    attempts: 0,
    dueAt: world.clock.now() + patience,
    reason: null,
  };
  return [{ kind: 'add-effect', row }];
}

/** Several answers are one mail, and none is mailed twice. */
export async function mailUnread(world: World, row: OutboxRow): Promise<void> {
  const { workspaceId, conversationId } = row;
  const conversation = conversationId && (await world.store.get('conversations', workspaceId, conversationId));
  const mail = conversation ? await composed(world, conversation) : [];
  const settled = settleEffect(row, { state: 'done' });
  const stored = await world.store.commit([settled, ...mail]);
  // Somebody else has just mailed the same.
  if (!stored.ok) await world.store.commit([settled]);
  world.wake();
}

async function composed(world: World, conversation: Conversation): Promise<Write[]> {
  const { workspaceId, id: conversationId, connectionId, locale, page } = conversation;
  const unread = await unreadIn(world, conversation);
  const last = unread.at(-1);
  const to = await addressOf(world, conversation);
  const connection = await connectionById(world, workspaceId, connectionId);
  const workspace = await world.store.get('workspaces', workspaceId, workspaceId);
  if (!last || to === null || !connection || !workspace) return [];
  const thread = await threadHeaders(world, conversation);
  const at = page !== null && /^https?:/i.test(page) ? page : null;
  const words = unreadWords(locale, { page: at, byMail: thread.replyTo !== undefined });
  const { transcriptFrom } = settingsSchema.parse(connection.settings);
  const { name: workspaceName, timeZone } = workspace;
  const messages = await viewMessages(world, unread);
  const mail = {
    to,
    subject: words.subject(workspaceName).slice(0, 300),
    ...writeTranscript({ messages, words, workspaceName, timeZone, publicUrl: world.publicUrl }),
    fromName: workspaceName.slice(0, 200),
    ...(transcriptFrom !== undefined && { fromAddress: transcriptFrom }),
    ...thread,
  };
  return [queueMail(world, { workspaceId, conversationId, key: `${mailKey(conversationId)}${last.seq}`, mail })];
}

const mailKey = (conversationId: string) => `unread-mail:${conversationId}:`;

/** What members have written since the visitor last looked and since the last such mail; a flow's answer to a mail too. */
async function unreadIn(world: World, { workspaceId, id, visitorReadSeq }: Conversation): Promise<Message[]> {
  const effects = await world.store.listEffects(workspaceId, id);
  const told = effects.flatMap(({ key }) =>
    key.startsWith(mailKey(id)) ? [Number(key.slice(mailKey(id).length))] : [],
  );
  const after = Math.max(visitorReadSeq, ...told);
  const rows = await world.store.listMessages({ workspaceId, conversationId: id, after, limit: most, notes: false });
  const mailed = rows.find(({ via }) => via?.kind === 'mail')?.seq ?? Infinity;
  return rows.filter(({ author, seq }) => author.kind === 'member' || (author.kind === 'flow' && seq > mailed));
}

async function addressOf(world: World, { workspaceId, contactId }: Conversation): Promise<string | null> {
  const contact = contactId === null ? null : await world.store.get('contacts', workspaceId, contactId);
  const address = z.email().max(254).safeParse(contact?.properties['email']);
  return address.success ? address.data : null;
}
