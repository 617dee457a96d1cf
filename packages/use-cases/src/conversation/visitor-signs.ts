// What a visitor does besides writing: has read up to here, is writing right now.
import type { Conversation } from '@parley/helpdesk';
import { err, type Fault, ok, type Result } from '@parley/primitives';
import { commitAgain } from '../commit-again';
import type { World } from '../world';
import { ConversationChange } from './conversation-change';
import { findVisitorConversation, findVisitorThread, type VisitorPass } from './find-visitor-conversation';
import { storedUpTo } from './thread-numbers';

type Done = Result<void, Fault>;

export function markVisitorRead(world: World, { seq, ...pass }: VisitorPass & { readonly seq: number }): Promise<Done> {
  return world.lanes.run(pass.conversationId, async () => {
    const read = await commitAgain<Result<Conversation | null, Fault>>(world, async () => {
      const found = await findVisitorThread(world, pass);
      if (!found.ok) return { writes: [], result: err(found.error) };
      const { conversation, numbers } = found.value;
      const upTo = Math.min(storedUpTo(numbers, seq), conversation.lastSeq);
      if (upTo <= conversation.visitorReadSeq) return { writes: [], result: ok(null) };
      const change = new ConversationChange(world, conversation);
      change.set({ visitorReadSeq: upTo });
      return { writes: change.writes(), result: ok(change.conversation) };
    });
    if (!read.ok) return err(read.error);
    if (read.value) {
      const { workspaceId, id: conversationId, visitorReadSeq } = read.value;
      world.bus.publish({ topic: 'read', workspaceId, conversationId, who: 'visitor', seq: visitorReadSeq });
    }
    return ok(undefined);
  });
}

/** Nothing is stored: who looks now sees it, nobody else ever will. */
export async function tellVisitorTyping(
  world: World,
  { on, ...pass }: VisitorPass & { readonly on: boolean },
): Promise<Done> {
  const found = await findVisitorConversation(world, pass);
  if (!found.ok) return err(found.error);
  const { workspaceId, id } = found.value;
  world.bus.publish({ topic: 'typing', workspaceId, conversationId: id, who: 'visitor', name: null, on });
  return ok(undefined);
}
