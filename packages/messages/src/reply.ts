// What a visitor sent, before a step has read it.
import { z } from 'zod';

export const replySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string().max(20_000) }),
  /** A tapped choice. `label` is what the visitor saw, if the channel tells. */
  z.strictObject({ kind: z.literal('choice'), choiceId: z.string().max(1_000), label: z.string().max(500).optional() }),
  z.strictObject({
    kind: z.literal('attachment'),
    url: z.string().max(4_000),
    mime: z.string().max(200),
    name: z.string().max(300),
  }),
]);

export type Reply = z.infer<typeof replySchema>;
