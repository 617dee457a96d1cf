// One run of one flow version as stored: the engine's state plus where it belongs.
import { sessionStateSchema } from '@parley/engine';
import { idSchema, instantSchema, recordShape } from '@parley/helpdesk';
import { z } from 'zod';

export const sessionRecordSchema = z.strictObject({
  ...recordShape,
  id: idSchema('session'),
  conversationId: idSchema('conversation').nullable(),
  /** Set when a submission started it. */
  submissionId: idSchema('submission').nullable(),
  flowId: idSchema('flow'),
  version: z.number().int().positive(),
  locale: z.string().max(20),
  state: sessionStateSchema,
  createdAt: instantSchema,
});
export type SessionRecord = z.infer<typeof sessionRecordSchema>;
