// What a visitor does besides writing: has read up to here, is writing right now.
import { err, type Fault, ok, type Result } from '@parley/primitives';
import { commitAgain } from '../commit-again';
import type { World } from '../world';
import { ConversationChange } from './conversation-change';
import { findVisitorConversation, type VisitorPass } from './find-visitor-conversation';

type Done = Result<void, Fault>;

export function markVisitorRead(world: World, { seq, ...pass }: VisitorPass & { readonly seq: number }): Promise<Done> {
  return world.lanes.run(pass.conversationId, () =>
    commitAgain<Done>(world, async () => {
      const found = await findVisitorConversation(world, pass);
      if (!found.ok) return { writes: [], result: err(found.error) };
      const { workspaceId, id, lastSeq, visitorReadSeq } = found.value;
      const upTo = Math.min(seq, lastSeq);
      if (upTo <= visitorReadSeq) return { writes: [], result: ok(undefined) };
      const change = new ConversationChange(world, found.value);
      change.set({ visitorReadSeq: upTo });
      world.bus.publish({ topic: 'read', workspaceId, conversationId: id, who: 'visitor', seq: upTo });
      return { writes: change.writes(), result: ok(undefined) };
    }),
  );
}

/** Nothing is stored: who looks now sees it, nobody else ever will. */
export async function tellVisitorTyping(world: World, { on, ...pass }: VisitorPass & { readonly on: boolean }): Promise<Done> {
  const found = await findVisitorConversation(world, pass);
  if (!found.ok) return err(found.error);
  const { workspaceId, id } = found.value;
  world.bus.publish({ topic: 'typing', workspaceId, conversationId: id, who: 'visitor', name: null, on });
  return ok(undefined);
}
