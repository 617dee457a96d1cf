// A visitor opens the chat: a draft conversation with the first words of the flow, stored in one commit.
import { type Connection, plainVisit } from '@parley/helpdesk';
import type { IdentityClaims } from '@parley/ports';
import { err, fault, type Fault, type JsonObject, ok, type Result } from '@parley/primitives';
import { readIdentity } from '../identity/read-identity';
import { recogniseVisitor } from '../identity/recognise-visitor';
import { newConversation } from '../inbound/open-conversation';
import { connectionByKey } from '../inbound/known-connection';
import { chatflowFor } from '../targeting/chatflow-for';
import type { World } from '../world';
import { startOn } from './answer-visitor';
import { ConversationChange } from './conversation-change';
import { announce } from './announce';
import { awaitingIn } from './awaiting-in';
import { typingIn } from './typing-in';
import { viewMessages, type VisitorTurn } from './visitor-view';

export type ChatOpening = {
  /** As the address says it: a key of another channel opens nothing. */
  readonly kind: string;
  readonly publicKey: string;
  readonly page: string | null;
  readonly locale: string;
  readonly variables: JsonObject;
  /** The chatflow the config named for this visit. */
  readonly chatflow?: string | undefined;
  /** A token by which the site vouches for the visitor. */
  readonly identity?: string | undefined;
};

export type StartedChat = VisitorTurn & { readonly token: string; readonly conversationId: string };

const tries = 5;

export async function startChat(world: World, opening: ChatOpening): Promise<Result<StartedChat, Fault>> {
  const connection = await connectionByKey(world, opening.publicKey);
  if (connection?.kind !== opening.kind || !connection.enabled)
    return err(fault('not-found', 'There is no chat with this key.'));
  const claims = opening.identity === undefined ? null : await readIdentity(world, connection, opening.identity);
  if (claims?.ok === false) return err(claims.error);
  for (let attempt = 0; attempt < tries; attempt++) {
    const started = await open(world, connection, { opening, claims: claims?.value ?? null });
    if (started) return ok(started);
  }
  throw new Error('A new conversation met stored rows again and again');
}

type Opened = { readonly opening: ChatOpening; readonly claims: IdentityClaims | null };

/** Null when somebody else changed the visitor's contact meanwhile. */
async function open(world: World, connection: Connection, { opening, claims }: Opened): Promise<StartedChat | null> {
  const token = world.hashing.token();
  const { locale, page } = opening;
  const chatflowId = await chatflowOf(world, connection, opening);
  const begun = newConversation(world, connection, { visitorKey: null, locale, page, chatflowId });
  const conversation = { ...begun, tokenHash: world.hashing.sha256(token) };
  const change = new ConversationChange(world, conversation, { isNew: true });
  if (claims) await recogniseVisitor(world, change, { connection, claims });
  const details = { page: opening.page };
  await startOn(world, change, { occasion: 'chat-opened', details, values: opening.variables });
  const writes = change.writes();
  const stored = await world.store.commit(writes);
  if (!stored.ok) return null;
  announce(world, change);
  const messages = await viewMessages(world, change.messages);
  const { id: conversationId, lastSeq: cursor } = change.conversation;
  return { token, conversationId, messages, awaiting: awaitingIn(writes), cursor, ...typingIn(change) };
}

/** As the config named it; a program that names none gets the one meant for its page. */
async function chatflowOf(world: World, connection: Connection, { chatflow, page, locale }: ChatOpening) {
  if (connection.chatflows.some(({ id }) => id === chatflow)) return chatflow ?? null;
  const language = locale.slice(0, 2).toLowerCase();
  const facts = { ...plainVisit(page ?? ''), language };
  const found = connection.chatflows.length > 0 ? await chatflowFor(world, connection, facts) : null;
  return found?.id ?? null;
}
