// What became of our messages: delivered, read, reacted to.
import type { InboundItem } from '@parley/ports';
import { type Context, field } from './event-context';
import { itemKey } from './item-key';
import { clip } from './read-content';
import { deliverySchema, reactionSchema, readSchema } from './webhook-schema';

export function readDelivery(context: Context): InboundItem | null {
  const delivery = field(context, 'delivery', deliverySchema);
  if (delivery === null || context.visitorKey === '') return null;
  const externalIds = (delivery.mids ?? []).filter((mid) => mid !== '' && mid.length <= 300);
  const key = itemKey('delivered', context.visitorKey, delivery.watermark, ...externalIds);
  return { ...receiptOf(context, delivery.watermark), key, status: 'delivered', externalIds };
}

export function readRead(context: Context): InboundItem | null {
  const read = field(context, 'read', readSchema);
  if (read === null || context.visitorKey === '') return null;
  const key = itemKey('read', context.visitorKey, read.watermark);
  return { ...receiptOf(context, read.watermark), key, status: 'read', externalIds: [] };
}

export function readReaction(context: Context): InboundItem | null {
  const reaction = field(context, 'reaction', reactionSchema);
  if (reaction === null || context.visitorKey === '') return null;
  const { at, visitorKey } = context;
  const externalId = clip(reaction.mid ?? '', 300);
  const gone = reaction.action === 'unreact';
  const key = itemKey('reaction', visitorKey, externalId, reaction.action ?? '', at);
  return {
    kind: 'reaction',
    key,
    at,
    visitorKey,
    externalId,
    emoji: gone ? null : clip(reaction.emoji ?? reaction.reaction ?? '', 60),
  };
}

function receiptOf({ event, visitorKey }: Context, watermark: number) {
  return { kind: 'receipt', at: event.timestamp ?? watermark, visitorKey, watermark } as const;
}
