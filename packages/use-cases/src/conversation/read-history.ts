// What a visitor's chat shows again after a reload, a gap or a lost connection.
import { err, type Fault, ok, type Result } from '@parley/primitives';
import type { World } from '../world';
import { findVisitorThread, type VisitorPass } from './find-visitor-conversation';
import { readThread } from './read-thread';
import { awaitingOf, viewMessages, type VisitorTurn } from './visitor-view';

const most = 500;

/** Messages after `after`, oldest first; `cursor` counts notes too, so that they leave no gap. */
export async function readHistory(
  world: World,
  { after, ...pass }: VisitorPass & { readonly after: number },
): Promise<Result<VisitorTurn, Fault>> {
  const found = await findVisitorThread(world, pass);
  if (!found.ok) return err(found.error);
  const { conversation } = found.value;
  const rows = await readThread(world, found.value, { after, limit: most });
  const [messages, awaiting] = await Promise.all([viewMessages(world, rows), awaitingOf(world, conversation)]);
  return ok({ messages, awaiting, cursor: rows.at(-1)?.seq ?? Math.min(after, conversation.lastSeq) });
}
