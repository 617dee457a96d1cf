// Two contacts made one: what moved, so that it can be taken apart again.
import { z } from 'zod';
import { contactSchema } from './contact';
import { idSchema, instantSchema, recordShape } from './record';

export const contactMergeSchema = z.strictObject({
  ...recordShape,
  id: idSchema('merge'),
  keptId: idSchema('contact'),
  /** The other contact as it was. */
  gone: contactSchema,
  /** Properties the kept contact had not and took over. */
  filled: z.array(z.string()).max(500),
  ownerFilled: z.boolean(),
  identityIds: z.array(idSchema('identity')).max(5_000),
  conversationIds: z.array(idSchema('conversation')).max(5_000),
  ticketIds: z.array(idSchema('ticket')).max(5_000),
  submissionIds: z.array(idSchema('submission')).max(5_000),
  memberId: idSchema('member'),
  at: instantSchema,
  undoneAt: instantSchema.nullable(),
});
export type ContactMerge = z.infer<typeof contactMergeSchema>;
