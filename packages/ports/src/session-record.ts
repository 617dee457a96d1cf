// One run of one flow version as stored: the engine's state plus where it belongs.
import { sessionStateSchema } from '@parley/engine';
import { idSchema, instantSchema, ownerSchema, recordShape } from '@parley/helpdesk';
import { z } from 'zod';

/** Who had a conversation, and since when its visitor waited for them. */
const heldSchema = z.strictObject({ owner: ownerSchema, waitingSince: instantSchema.nullable() });
export type Held = z.infer<typeof heldSchema>;

export const sessionRecordSchema = z.strictObject({
  ...recordShape,
  id: idSchema('session'),
  conversationId: idSchema('conversation').nullable(),
  /** Set when a submission started it. */
  submissionId: idSchema('submission').nullable(),
  flowId: idSchema('flow'),
  version: z.number().int().positive(),
  locale: z.string().max(20),
  /** Who had the conversation before it was started by something else than the visitor; they get it back. */
  heldBefore: heldSchema.nullable().default(null),
  state: sessionStateSchema,
  createdAt: instantSchema,
});
export type SessionRecord = z.infer<typeof sessionRecordSchema>;
