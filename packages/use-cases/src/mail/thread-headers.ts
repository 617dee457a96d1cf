// What makes our mails about one conversation one thread in every mail program, with an address answers come back to.
import type { Conversation, Message } from '@parley/helpdesk';
import type { Mail } from '@parley/ports';
import type { World } from '../world';
import { replyAddress, threadMark } from './reply-address';

export type ThreadHeaders = Pick<Mail, 'replyTo' | 'inReplyTo' | 'references' | 'thread'>;

const looksBack = 50;

/** Nothing where no mails come in: then a mail stands by itself. */
export async function threadHeaders(world: World, conversation: Conversation): Promise<ThreadHeaders> {
  const replyTo = replyAddress(world, conversation.id);
  if (replyTo === null) return {};
  const thread = threadMark(world, conversation.id);
  // No mail has this one; that all refer to it keeps them together also where none was answered.
  const root = `<thread.${thread}@${world.inboundMail?.domain}>`;
  const heard = (await mailsHeard(world, conversation)).flatMap(({ externalId }) => externalId ?? []);
  return { replyTo, thread, inReplyTo: heard.at(-1) ?? root, references: [root, ...heard.slice(-20)] };
}

/** The visitor's mails of late, oldest first. */
export async function mailsHeard(world: World, { workspaceId, id, lastSeq }: Conversation): Promise<Message[]> {
  const after = Math.max(0, lastSeq - looksBack);
  const query = { workspaceId, conversationId: id, after, limit: looksBack, notes: false };
  return (await world.store.listMessages(query)).filter(({ via }) => via?.kind === 'mail');
}
