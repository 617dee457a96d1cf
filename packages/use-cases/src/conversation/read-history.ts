// What a visitor's chat shows again after a reload, a gap or a lost connection.
import { err, type Fault, ok, type Result } from '@parley/primitives';
import type { World } from '../world';
import { findVisitorConversation, type VisitorPass } from './find-visitor-conversation';
import { awaitingOf, viewMessages, type VisitorTurn } from './visitor-view';

const most = 500;

/** Messages after `after`, oldest first; `cursor` counts notes too, so that they leave no gap. */
export async function readHistory(
  world: World,
  { after, ...pass }: VisitorPass & { readonly after: number },
): Promise<Result<VisitorTurn, Fault>> {
  const found = await findVisitorConversation(world, pass);
  if (!found.ok) return err(found.error);
  const { workspaceId, id: conversationId } = found.value;
  const rows = await world.store.listMessages({ workspaceId, conversationId, after, limit: most, notes: true });
  const [messages, awaiting] = await Promise.all([viewMessages(world, rows), awaitingOf(world, found.value)]);
  return ok({ messages, awaiting, cursor: rows.at(-1)?.seq ?? Math.min(after, found.value.lastSeq) });
}
