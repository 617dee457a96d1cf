// Every change a member makes to a conversation runs in its lane, so that it never crosses a visitor's message.
import type { Conversation } from '@parley/helpdesk';
import { err, fault, type Fault, ok, type Result } from '@parley/primitives';
import { announce } from '../../conversation/announce';
import { ConversationChange } from '../../conversation/conversation-change';
import { laneOf } from '../../conversation/lane-of';
import type { World } from '../../world';
import { type Actor, audited, notFound, stale } from '../actor';

/** `decide` fills the change or says why not. It may be called again when somebody else was first. */
export async function changeConversation<T>(
  world: World,
  actor: Actor,
  { conversationId, action }: { readonly conversationId: string; readonly action: string },
  decide: (change: ConversationChange, conversation: Conversation) => Promise<Result<T, Fault>> | Result<T, Fault>,
): Promise<Result<T, Fault>> {
  const known = await world.store.get('conversations', actor.workspaceId, conversationId);
  if (!known) return notFound('conversation');
  return world.lanes.run(laneOf(known), async () => {
    for (let attempt = 0; attempt < 5; attempt++) {
      const conversation = await world.store.get('conversations', actor.workspaceId, conversationId);
      if (!conversation) return notFound('conversation');
      if (conversation.status === 'merged') return merged;
      const change = new ConversationChange(world, conversation);
      const decided = await decide(change, conversation);
      if (!decided.ok) return decided;
      const stored = await world.store.commit([...change.writes(), audited(world, actor, action, conversationId)]);
      if (!stored.ok) continue;
      announce(world, change, actor.member.id);
      return ok(decided.value);
    }
    return stale('conversation');
  });
}

const merged = err(
  fault('conflict', 'This conversation was merged into another one meanwhile. Open it again to go on there.'),
);
