// What is known of a stored file; its bytes lie in the FileStore under the same key.
import { idSchema, instantSchema, recordShape } from '@parley/helpdesk';
import { z } from 'zod';

export const fileRecordSchema = z.strictObject({
  ...recordShape,
  id: idSchema('file'),
  /** Unguessable: whoever knows it may fetch the file, so it is told to nobody else. */
  key: z.string().min(16).max(100),
  /** Cleaned of paths and invisible signs, with the ending its content calls for. */
  name: z.string().min(1).max(150),
  /** By its content, never by what the sender called it. */
  mime: z.string().max(200),
  size: z.number().int().nonnegative(),
  /** Id of the conversation or submission it belongs to; null until it is sent. What is never sent is swept. */
  attachedTo: z.string().nullable(),
  createdAt: instantSchema,
});
export type FileRecord = z.infer<typeof fileRecordSchema>;
