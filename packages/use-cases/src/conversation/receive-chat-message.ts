// A visitor writes in the web chat: their message and all the flow says to it are stored in one commit, then answered.
import type { Conversation, Message } from '@parley/helpdesk';
import { err, fault, type Fault, ok, type Result } from '@parley/primitives';
import { StillConflicting } from '../commit-again';
import { connectionById } from '../inbound/known-connection';
import { noteArrival } from '../inbound/note-arrival';
import type { World } from '../world';
import { announce } from './announce';
import { answerVisitor } from './answer-visitor';
import { awaitingIn } from './awaiting-in';
import { ConversationChange } from './conversation-change';
import { comesBy, type Way } from './comes-by';
import { findVisitorThread, type VisitorPass } from './find-visitor-conversation';
import { type ChatContent, type HeardContent, readContent } from './read-content';
import { readThread, type VisitorThread } from './read-thread';
import { shownMessage } from './thread-numbers';
import { typingIn } from './typing-in';
import { awaitingOf, viewMessages, type VisitorTurn } from './visitor-view';

export type ChatMessage = VisitorPass & {
  readonly clientId: string;
  readonly content: ChatContent;
};

/** `accepted` is the seq of the visitor's message. */
export type AcceptedMessage = VisitorTurn & { readonly accepted: number };

const tries = 6;

export function receiveChatMessage(world: World, message: ChatMessage): Promise<Result<AcceptedMessage, Fault>> {
  return world.lanes.run(message.conversationId, () => receive(world, message));
}

async function receive(world: World, message: ChatMessage): Promise<Result<AcceptedMessage, Fault>> {
  let saved: HeardContent | null = null;
  for (let attempt = 0; attempt < tries; attempt++) {
    const found = await findVisitorThread(world, message);
    if (!found.ok) return err(found.error);
    const { conversation, entered } = found.value;
    const { workspaceId } = conversation;
    const known = await world.store.findMessageByClientId(workspaceId, conversation.id, message.clientId);
    if (known) return ok(await answerAgain(world, found.value, known));
    // A visitor with a token has no key of a provider.
    const way = { connectionId: entered.triage.home ?? entered.connectionId, visitorKey: null };
    const connection = await connectionById(world, workspaceId, way.connectionId);
    if (!connection?.enabled) return err(fault('unavailable', 'This chat is switched off right now. Try again later.'));
    const heard: Result<HeardContent, Fault> = saved
      ? ok(saved)
      : await readContent(world, conversation, message.content);
    if (!heard.ok) return err(heard.error);
    // A file is saved once, however often its message has to be tried.
    if ('file' in message.content) saved = heard.value;
    const accepted = await takeMessage(world, conversation, { clientId: message.clientId, heard: heard.value, way });
    if (!accepted) continue;
    noteArrival(world, connection);
    return ok(accepted);
  }
  throw new StillConflicting({ conflict: 'add-message', what: message.conversationId });
}

/** Null when somebody else changed the conversation meanwhile. */
async function takeMessage(
  world: World,
  conversation: Conversation,
  {
    clientId,
    heard: { parts, reply, text, writes: more },
    way,
  }: { readonly clientId: string; readonly heard: HeardContent; readonly way: Way },
): Promise<AcceptedMessage | null> {
  const change = new ConversationChange(world, conversation);
  await comesBy(world, change, way);
  const heard = change.hear({ parts, at: change.at, clientId });
  change.write(...more);
  await answerVisitor(world, change, {
    reply,
    text,
    opens: conversation.status === 'draft' && conversation.sessionId === null,
  });
  const writes = change.writes();
  const stored = await world.store.commit(writes);
  if (!stored.ok) return null;
  announce(world, change);
  const turned = writes.some((write) => write.kind === 'put' && write.table === 'sessions');
  return {
    accepted: heard.seq,
    messages: await viewMessages(world, change.messages),
    awaiting: turned ? awaitingIn(writes) : await awaitingOf(world, change.conversation),
    cursor: change.conversation.lastSeq,
    ...typingIn(change),
  };
}

/** The same client id again: the same message and what was said to it in the same turn. */
async function answerAgain(world: World, thread: VisitorThread, stored: Message): Promise<AcceptedMessage> {
  const known = shownMessage(thread.numbers, stored);
  const rows = await readThread(world, thread, { after: known.seq - 1, limit: 100 });
  const end = rows.findIndex((row, index) => index > 0 && !isOfTurn(row, known));
  const turn = end < 0 ? rows : rows.slice(0, end);
  return {
    accepted: known.seq,
    messages: await viewMessages(world, turn),
    awaiting: await awaitingOf(world, thread.conversation),
    cursor: turn.at(-1)?.seq ?? known.seq,
  };
}

/** Everything of one turn carries the turn's time. */
function isOfTurn(row: Message, known: Message): boolean {
  return row.direction === 'out' && row.at === known.at && row.author.kind !== 'member';
}
