// Two conversations of one contact become one to read: the other is closed and its messages stand above this one's.
import type { Conversation } from '@parley/helpdesk';
import { type Fault, idFrom, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import { type Actor, invalid, notFound } from '../actor';
import { changeConversation } from './change-conversation';

/** A visitor who writes in the closed one opens it again, by itself: nothing they say can get lost. */
export async function mergeConversations(
  world: World,
  actor: Actor,
  { conversationId, intoId }: { readonly conversationId: string; readonly intoId: string },
): Promise<Result<void, Fault>> {
  const into = await world.store.get('conversations', actor.workspaceId, intoId);
  if (!into) return notFound('conversation');
  if (conversationId === intoId) return invalid('A conversation cannot be merged with itself.', 'intoId');
  if (into.triage.mergedInto !== null) return invalid('This conversation is merged into another one itself.', 'intoId');
  const which = { conversationId, action: 'conversation.merge' };
  return changeConversation(world, actor, which, async (change, conversation) => {
    if (!sameContact(conversation, into))
      return invalid('Only conversations of the same contact can be merged. Merge the contacts first.', 'intoId');
    if ((await mergedInto(world, conversation)).length > 0)
      return invalid('Another conversation is merged into this one. Merge that one instead.', 'conversationId');
    if (conversation.status !== 'closed') change.close(actor.member.id);
    const { triage } = change.conversation;
    change.set({
      readSeq: change.conversation.lastSeq,
      triage: { ...triage, mergedInto: idFrom('conversation', into.id) },
    });
    return ok(undefined);
  });
}

function sameContact(one: Conversation, other: Conversation): boolean {
  return one.contactId !== null && one.contactId === other.contactId;
}

/** What is read above this conversation, oldest first. */
export async function mergedInto(world: World, { workspaceId, contactId, id }: Conversation): Promise<Conversation[]> {
  if (contactId === null) return [];
  const rows = await world.store.listConversationsOfContact(workspaceId, contactId, 200);
  return rows.filter(({ triage }) => triage.mergedInto === id).sort((a, b) => a.createdAt - b.createdAt);
}
