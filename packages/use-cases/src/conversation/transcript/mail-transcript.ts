// Mails a visitor the conversation they had, to the address they name or the one they are known by.
import { type Conversation, inThreadOrder, type Message } from '@parley/helpdesk';
import type { Mail, OutboxRow } from '@parley/ports';
import { err, type Fault, fault, ok, type Result } from '@parley/primitives';
import { z } from 'zod';
import { connectionById } from '../../inbound/known-connection';
import { queueMail } from '../../mail/queue-mail';
import { threadHeaders } from '../../mail/thread-headers';
import type { World } from '../../world';
import { findVisitorConversation, type VisitorPass } from '../find-visitor-conversation';
import { viewMessages } from '../visitor-view';
import { transcriptWords } from './transcript-words';
import { writeTranscript } from './write-transcript';

/** A chat must not become a way to fill a stranger's mailbox. */
const mostMails = 5;
const mostMessages = 500;
const settingsSchema = z.object({ transcriptFrom: z.email().optional().catch(undefined) });

type Asked = VisitorPass & { readonly email: string | null };

/** `to`: where it goes. The same conversation to the same address twice is one mail. */
export async function mailTranscript(
  world: World,
  { email, ...pass }: Asked,
): Promise<Result<{ readonly to: string }, Fault>> {
  const found = await findVisitorConversation(world, pass);
  if (!found.ok) return err(found.error);
  const conversation = found.value;
  return queueFor(world, conversation, { email, happening: String(conversation.lastSeq) });
}

/** What a flow asks for: once per effect, however often it is performed. */
export async function queueTranscript(world: World, row: OutboxRow, email: string | null): Promise<boolean> {
  const { workspaceId, conversationId, key } = row;
  const conversation = conversationId && (await world.store.get('conversations', workspaceId, conversationId));
  const address = email === null ? null : z.email().max(254).safeParse(email);
  if (!conversation || address?.success === false) return false;
  const queued = await queueFor(world, conversation, { email: address?.data ?? null, happening: `effect ${key}` });
  return queued.ok;
}

type Wanted = {
  readonly email: string | null /** The same one to the same address is one mail. */;
  readonly happening: string;
};

async function queueFor(
  world: World,
  conversation: Conversation,
  { email, happening }: Wanted,
): Promise<Result<{ readonly to: string }, Fault>> {
  const { workspaceId, id: conversationId } = conversation;
  const to = email ?? (await knownAddress(world, conversation));
  if (to === null) return err(fault('invalid', 'Say which email address the conversation goes to.', 'email'));
  if (conversation.lastInboundAt === null) return err(fault('invalid', 'Nothing has been said yet.'));
  const key = `transcript:${conversationId}:${happening}:${to.toLowerCase()}`;
  const sent = (await world.store.listEffects(workspaceId, conversationId)).filter((row) =>
    row.key.startsWith(`transcript:${conversationId}:`),
  );
  if (sent.some((row) => row.key === key)) return ok({ to });
  if (sent.length >= mostMails) return err(fault('too-many', 'This conversation has been mailed often enough.'));
  const mail = { to, ...(await composed(world, conversation)) };
  await world.store.commit([queueMail(world, { workspaceId, conversationId, key, mail })]);
  world.wake();
  return ok({ to });
}

/** Only an address that stands on the visitor's own contact. */
async function knownAddress(world: World, { workspaceId, contactId }: Conversation): Promise<string | null> {
  const contact = contactId === null ? null : await world.store.get('contacts', workspaceId, contactId);
  const address = z.email().safeParse(contact?.properties['email']);
  return address.success ? address.data : null;
}

async function composed(world: World, conversation: Conversation): Promise<Omit<Mail, 'to'>> {
  const { workspaceId, connectionId, locale } = conversation;
  const workspace = await world.store.get('workspaces', workspaceId, workspaceId);
  const connection = await connectionById(world, workspaceId, connectionId);
  const { transcriptFrom } = settingsSchema.parse(connection?.settings ?? {});
  const words = transcriptWords(locale);
  const workspaceName = workspace?.name ?? '';
  const messages = await viewMessages(world, await newest(world, conversation));
  const timeZone = workspace?.timeZone ?? 'UTC';
  const { publicUrl } = world;
  return {
    subject: words.subject(workspaceName).slice(0, 300),
    ...writeTranscript({ messages, words, workspaceName, timeZone, publicUrl }),
    fromName: workspaceName.slice(0, 200),
    ...(transcriptFrom !== undefined && { fromAddress: transcriptFrom }),
    ...(await threadHeaders(world, conversation)),
  };
}

async function newest(world: World, { workspaceId, id, lastSeq }: Conversation): Promise<readonly Message[]> {
  const after = Math.max(0, lastSeq - mostMessages);
  const query = { workspaceId, conversationId: id, after, limit: mostMessages, notes: false };
  return inThreadOrder(await world.store.listMessages(query));
}
