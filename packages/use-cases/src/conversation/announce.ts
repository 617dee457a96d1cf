// Tells everyone who looks at a conversation that it has changed, once the change is stored.
import type { World } from '../world';
import type { ConversationChange } from './conversation-change';

export function announce(world: Pick<World, 'bus' | 'wake'>, change: ConversationChange): void {
  const { workspaceId, id, lastSeq } = change.conversation;
  world.bus.publish({ topic: 'conversation', workspaceId, conversationId: id, lastSeq });
  if (change.leavesWork) world.wake();
}
