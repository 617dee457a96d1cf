// Messages of a visitor's thread under the numbers the visitor knows.
import type { Conversation, Message } from '@parley/helpdesk';
import type { World } from '../world';
import { shownMessage, stretchesAfter, type ThreadNumbers } from './thread-numbers';

export type VisitorThread = { readonly conversation: Conversation; readonly numbers: ThreadNumbers };

/** Notes too, so that they leave no gap in the numbers. */
export async function readThread(
  world: World,
  { conversation: { workspaceId, id: conversationId }, numbers }: VisitorThread,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<Message[]> {
  const read: Message[] = [];
  for (const stretch of stretchesAfter(numbers, after)) {
    if (read.length >= limit) break;
    const query = { workspaceId, conversationId, after: stretch.after, limit: limit - read.length, notes: true };
    const rows = await world.store.listMessages(query);
    read.push(...rows.filter(({ seq }) => seq <= stretch.until).map((row) => shownMessage(numbers, row)));
  }
  return read;
}
