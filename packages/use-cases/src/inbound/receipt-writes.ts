// Moves our messages' deliveries forward when a provider says they were delivered or read.
import type { Message } from '@parley/helpdesk';
import type { InboundItem, LedgerRow, Write } from '@parley/ports';
import type { Decision } from '../commit-again';
import { ConversationChange } from '../conversation/conversation-change';
import type { World } from '../world';
import { findOpen } from './open-conversation';

type Receipt = Extract<InboundItem, { kind: 'receipt' }>;

export async function receiptWrites(
  world: World,
  row: LedgerRow,
  item: Receipt,
): Promise<Decision<ConversationChange | null>> {
  const { workspaceId, connectionId } = row;
  const conversation = await findOpen(world, row, item.visitorKey);
  const named = await Promise.all(
    item.externalIds.map((id) => world.store.findMessageByExternalId(workspaceId, connectionId, id)),
  );
  const before =
    conversation && item.watermark > 0
      ? await world.store.listUndelivered({
          workspaceId,
          conversationId: conversation.id,
          connectionId,
          at: item.watermark,
        })
      : [];
  // What never left us cannot have arrived, whatever the watermark says.
  const messages = [...named.filter((message) => message !== null), ...before.filter(wasSent)];
  const delivery = { status: item.status, at: item.at };
  const writes = messages.map(
    ({ id: messageId }): Write => ({ kind: 'set-delivery', workspaceId, messageId, delivery }),
  );
  return { writes, result: conversation && writes.length > 0 ? new ConversationChange(world, conversation) : null };
}

function wasSent({ delivery }: Message): boolean {
  return delivery !== null && delivery.status !== 'queued' && delivery.status !== 'failed';
}
