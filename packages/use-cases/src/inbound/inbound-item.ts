// Reads an item of the ledger back: it was stored as text, so it is parsed like anything from outside.
import { messagePartSchema, replySchema } from '@parley/messages';
import type { InboundItem } from '@parley/ports';
import { z } from 'zod';
import { type GatedItem, gatedItemSchema } from '../consent/gate-items';

const base = { key: z.string(), at: z.number(), visitorKey: z.string() };
const ref = z.string().optional();
const parts = z.array(messagePartSchema);

const itemSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('message'), externalId: z.string(), reply: replySchema, parts, ref }),
  z.strictObject({ ...base, kind: z.literal('opened'), externalId: z.string(), payload: z.string().nullable(), ref }),
  z.strictObject({ ...base, kind: z.literal('echo'), externalId: z.string(), parts, ours: z.string().nullable() }),
  z.strictObject({
    ...base,
    kind: z.literal('receipt'),
    status: z.enum(['delivered', 'read']),
    watermark: z.number(),
    externalIds: z.array(z.string()),
  }),
  z.strictObject({ ...base, kind: z.literal('reaction'), externalId: z.string(), emoji: z.string().nullable() }),
  z.strictObject({ ...base, kind: z.literal('alert'), text: z.string() }),
  z.strictObject({ ...base, kind: z.literal('other'), name: z.string() }),
]);

export function readInboundItem(body: string): InboundItem | GatedItem {
  const { ...item } = z.union([itemSchema, gatedItemSchema]).parse(JSON.parse(body));
  if (item.kind !== 'message' && item.kind !== 'opened') return item;
  const { ref: named, ...rest } = item;
  return named === undefined ? rest : { ...rest, ref: named };
}
