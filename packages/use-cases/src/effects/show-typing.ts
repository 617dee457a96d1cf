// Lets a channel show that the flow writes, in its turn behind what was said before.
import type { OutboxRow } from '@parley/ports';
import { sendSignal } from '../inbound/send-signal';
import type { World } from '../world';
import { settleEffect } from './settle-effect';

export const showTypingKind = 'show-typing';

/** Best effort: what came too late is left out, for by then the words themselves are due. */
export async function showTyping(world: World, row: OutboxRow): Promise<void> {
  const { workspaceId, conversationId, effect, dueAt } = row;
  const conversation = conversationId && (await world.store.get('conversations', workspaceId, conversationId));
  const over = dueAt + Number(effect.data['ms'] ?? 0) <= world.clock.now();
  if (conversation && !over) sendSignal(world, conversation, 'typing');
  await world.store.commit([settleEffect(row, { state: 'done' })]);
}
