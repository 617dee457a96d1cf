// Finds the conversation a mail belongs to: by an address or an id we wrote ourselves, or by a Message-ID we have stored.
import type { Conversation } from '@parley/helpdesk';
import type { InboundMail } from '@parley/ports';
import { idFrom, type WorkspaceId } from '@parley/primitives';
import type { World } from '../../world';
import { conversationMarked } from '../reply-address';

const mostIds = 30;

/** In the workspace the mail was handed in to; null where nothing of it is ours. */
export async function findThread(
  world: World,
  workspaceId: WorkspaceId,
  mail: Pick<InboundMail, 'recipients' | 'answers'>,
): Promise<Conversation | null> {
  const answers = mail.answers.slice(0, mostIds);
  for (const text of [...mail.recipients, ...answers]) {
    const marked = conversationMarked(world, text);
    const conversation = marked && (await world.store.get('conversations', workspaceId, marked));
    if (conversation) return conversation;
  }
  return byStoredId(world, workspaceId, answers);
}

/** Message-IDs are unique per connection, so each that may have written or got mails is asked. */
async function byStoredId(
  world: World,
  workspaceId: WorkspaceId,
  answers: readonly string[],
): Promise<Conversation | null> {
  if (answers.length === 0) return null;
  const connections = (await world.store.list('connections', workspaceId)).filter(({ kind }) => mailed.has(kind));
  for (const answer of answers) {
    for (const { id } of connections) {
      const message = await world.store.findMessageByExternalId(workspaceId, id, answer);
      if (message) return world.store.get('conversations', workspaceId, idFrom('conversation', message.conversationId));
    }
  }
  return null;
}

const mailed: ReadonlySet<string> = new Set(['chat', 'form']);
