// Merged conversations have several connections; answers leave by the one the visitor used last.
import type { Conversation } from '@parley/helpdesk';
import type { World } from '../world';
import type { ConversationChange } from './conversation-change';
import { mergedInto } from './survivor-of';

export type Way = Pick<Conversation, 'connectionId' | 'visitorKey'>;

/** The conversation takes the connection the visitor wrote by and leaves its own where that one was kept. */
export async function comesBy(world: World, change: ConversationChange, way: Way): Promise<void> {
  const { conversation } = change;
  if (sameWay(conversation, way)) return;
  const keeper = (await mergedInto(world, conversation)).find((row) => sameWay(row, way));
  if (!keeper) return;
  swapWays(change, keeper);
  change.notice('comes-by', { channel: keeper.channel }, { note: true });
}

/** `more` is what else changes in the one that keeps. */
export function swapWays(change: ConversationChange, keeper: Conversation, more: Partial<Conversation> = {}): void {
  const mine = wayOf(change.conversation);
  change.set(wayOf(keeper));
  change.write({
    kind: 'put',
    table: 'conversations',
    row: { ...keeper, ...more, ...mine, revision: keeper.revision + 1 },
  });
}

function wayOf({ connectionId, channel, visitorKey, lastInboundAt }: Conversation) {
  return { connectionId, channel, visitorKey, lastInboundAt };
}

function sameWay(one: Way, other: Way): boolean {
  return one.connectionId === other.connectionId && one.visitorKey === other.visitorKey;
}
