// A visitor opens the chat: a draft conversation with the first words of the flow, stored in one commit.
import { err, fault, type Fault, type JsonObject, ok, type Result } from '@parley/primitives';
import { newConversation } from '../inbound/open-conversation';
import { connectionByKey } from '../inbound/known-connection';
import type { World } from '../world';
import { startOn } from './answer-visitor';
import { ConversationChange } from './conversation-change';
import { announce } from './announce';
import { awaitingIn } from './awaiting-in';
import { viewMessages, type VisitorTurn } from './visitor-view';

export type ChatOpening = {
  /** As the address says it: a key of another channel opens nothing. */
  readonly kind: string;
  readonly publicKey: string;
  readonly page: string | null;
  readonly locale: string;
  readonly variables: JsonObject;
};

export type StartedChat = VisitorTurn & { readonly token: string; readonly conversationId: string };

export async function startChat(world: World, opening: ChatOpening): Promise<Result<StartedChat, Fault>> {
  const connection = await connectionByKey(world, opening.publicKey);
  if (connection?.kind !== opening.kind || !connection.enabled)
    return err(fault('not-found', 'There is no chat with this key.'));
  const token = world.hashing.token();
  const { locale, page } = opening;
  const begun = newConversation(world, connection, { visitorKey: null, locale, page });
  const conversation = { ...begun, tokenHash: world.hashing.sha256(token) };
  const change = new ConversationChange(world, conversation, { isNew: true });
  const details = { page: opening.page };
  await startOn(world, change, { occasion: 'chat-opened', details, values: opening.variables });
  const writes = change.writes();
  const stored = await world.store.commit(writes);
  if (!stored.ok) throw new Error(`A new conversation met a stored one: ${stored.error.what}`);
  announce(world, change);
  const messages = await viewMessages(world, change.messages);
  return ok({
    token,
    conversationId: conversation.id,
    messages,
    awaiting: awaitingIn(writes),
    cursor: change.conversation.lastSeq,
  });
}
