// What one mail of the ledger does: the visitor's words in their conversation, a note for the team, or a dead letter.
import type { Conversation } from '@parley/helpdesk';
import type { InboundMail, LedgerRow, Write } from '@parley/ports';
import { commitAgain } from '../../commit-again';
import { announce } from '../../conversation/announce';
import { answerVisitor } from '../../conversation/answer-visitor';
import { comesBy, type Way } from '../../conversation/comes-by';
import { ConversationChange } from '../../conversation/conversation-change';
import { laneOf } from '../../conversation/lane-of';
import { survivorOf } from '../../conversation/survivor-of';
import { lookForUnread } from '../../conversation/transcript/mail-unread';
import { fileAddress } from '../../files/file-part';
import { connectionById } from '../../inbound/known-connection';
import type { World } from '../../world';
import { mailsHeard } from '../thread-headers';
import { type MailNature, natureOf } from './automatic-mail';
import { findThread } from './find-thread';
import { knownAddresses } from './known-addresses';
import { contentOf, type MailContent } from './mail-content';
import { readMailItem } from './mail-item';

/** Two programs that answer one another stop here. */
const mostAnHour = 30;
const hour = 3_600_000;

type Taking = {
  readonly row: LedgerRow;
  readonly mail: InboundMail;
  readonly conversation: Conversation;
  /** The connection whose mail is answered: answers of ours leave by it from here on. */
  readonly way: Way;
};

export async function takeMail(world: World, row: LedgerRow): Promise<void> {
  const raw = await world.files.read(readMailItem(row.body).fileKey);
  const mail = raw && (await world.mailReader.read(raw));
  if (!mail) return layAside(world, row, raw ? 'This is no mail that can be read.' : 'The mail’s file is gone.');
  if (mail.from && world.senders.includes(mail.from.address))
    return layAside(world, row, 'This installation sent the mail itself.');
  const found = await findThread(world, row.workspaceId, mail);
  const conversation = found && (await survivorOf(world, found));
  if (!conversation) return layAside(world, row, 'It answers no conversation here.');
  const way = { connectionId: found.triage.home ?? found.connectionId, visitorKey: null };
  await world.lanes.run(laneOf(conversation), () => takeKnown(world, { row, mail, conversation, way }));
}

async function takeKnown(world: World, taking: Taking): Promise<void> {
  const { row, mail, conversation } = taking;
  const nature = natureOf(mail);
  if (nature !== 'person') return tellTeam(world, taking, nature);
  const connection = await connectionById(world, row.workspaceId, conversation.connectionId);
  if (!connection?.enabled) return layAside(world, row, 'The channel was switched off.');
  const before = await mailsHeard(world, conversation);
  if (before.filter(({ at }) => at > world.clock.now() - hour).length >= mostAnHour)
    return layAside(world, row, `More than ${mostAnHour} mails came to this conversation within an hour.`);
  const content = await contentOf(world, conversation, mail);
  if (content.parts.length === 0) return layAside(world, row, 'There are no words and no files in the mail.');
  await hear(world, taking, content);
}

async function hear(world: World, { row, mail, way, conversation: { workspaceId, id } }: Taking, content: MailContent) {
  const change = await commitAgain(world, async () => {
    const conversation = await world.store.get('conversations', workspaceId, id);
    if (!conversation) throw new Error('The conversation is gone.');
    const draft = new ConversationChange(world, conversation);
    await comesBy(world, draft, way);
    const externalId = await freeId(world, conversation, mail.messageId);
    const original = await keepOriginal(world, draft, row);
    const via = { kind: 'mail', original, otherAddress: await otherAddress(world, conversation, mail) } as const;
    draft.hear({ parts: content.parts, at: draft.at, via, ...(externalId && { externalId }) });
    draft.write(...content.writes);
    for (const { name, reason } of content.refused) draft.notice('mail-file-refused', { name, reason }, { note: true });
    const { reply, text } = content;
    await answerVisitor(world, draft, {
      reply,
      text,
      opens: conversation.sessionId === null && conversation.status === 'draft',
    });
    if (draft.messages.some(({ author }) => author.kind === 'flow')) draft.write(...lookForUnread(world, draft));
    return { writes: [...draft.writes(), settled(row, 'done', null)], result: draft };
  });
  announce(world, change);
}

/** Whoever's program answered or refused our mail: the team should know, nobody else is told anything. */
async function tellTeam(
  world: World,
  { row, mail, conversation: { workspaceId, id } }: Taking,
  nature: MailNature,
): Promise<void> {
  const change = await commitAgain(world, async () => {
    const conversation = await world.store.get('conversations', workspaceId, id);
    if (!conversation) throw new Error('The conversation is gone.');
    const draft = new ConversationChange(world, conversation);
    await keepOriginal(world, draft, row);
    const said = mail.text.replace(/\s+/g, ' ').trim().slice(0, 300);
    const code = nature === 'bounce' ? 'mail-bounced' : 'mail-automatic';
    draft.notice(
      code,
      { name: nature === 'automatic' && said !== '' ? said : mail.subject.slice(0, 200), reason: said },
      { note: true },
    );
    return { writes: [...draft.writes(), settled(row, 'done', null)], result: draft };
  });
  announce(world, change);
}

/** Message-IDs are unique per connection; the same mail to two conversations keeps its id in the first. */
async function freeId(
  world: World,
  { workspaceId, connectionId }: Conversation,
  id: string | null,
): Promise<string | null> {
  if (id === null) return null;
  return (await world.store.findMessageByExternalId(workspaceId, connectionId, id)) ? null : id;
}

/** The mail as it came belongs to the conversation from here on. */
async function keepOriginal(world: World, draft: ConversationChange, { workspaceId, body }: LedgerRow) {
  const file = await world.store.get('files', workspaceId, readMailItem(body).fileId);
  if (!file) return null;
  const row = { ...file, revision: file.revision + 1, attachedTo: draft.conversation.id };
  draft.write({ kind: 'put', table: 'files', row });
  return fileAddress(file);
}

/** A sender who names nobody is not the visitor either. */
async function otherAddress(world: World, conversation: Conversation, { from }: InboundMail): Promise<string | null> {
  const known = await knownAddresses(world, conversation);
  return from && known.has(from.address) ? null : (from?.address ?? '');
}

async function layAside(world: World, row: LedgerRow, reason: string): Promise<void> {
  await world.store.commit([settled(row, 'dead', reason)]);
}

function settled({ workspaceId, id, attempts }: LedgerRow, state: 'done' | 'dead', reason: string | null): Write {
  return { kind: 'set-ledger', workspaceId, id, state, reason, attempts: attempts + 1 };
}
