// A flow as stored: its draft, and beside it the published versions, which never change.
import { flowDocumentSchema, linkedVersionSchema } from '@parley/flow';
import { idSchema, instantSchema, recordShape } from '@parley/helpdesk';
import { z } from 'zod';

export const flowRecordSchema = z.strictObject({
  ...recordShape,
  id: idSchema('flow'),
  name: z.string().max(120),
  enabled: z.boolean(),
  draft: flowDocumentSchema,
  /** Number of the live version, null before the first publish. */
  publishedNumber: z.number().int().positive().nullable(),
  publishedHash: z.string().nullable(),
  updatedBy: idSchema('member').nullable(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});
export type FlowRecord = z.infer<typeof flowRecordSchema>;

/** `id` is `<flowId>:<number>`. */
export const flowVersionRecordSchema = z.strictObject({
  ...recordShape,
  id: z.string(),
  flowId: idSchema('flow'),
  number: z.number().int().positive(),
  hash: z.string(),
  document: flowDocumentSchema,
  /** What runs in its place when it calls other flows: those flows as they were published then. */
  linked: linkedVersionSchema.nullable().default(null),
  note: z.string().max(2_000),
  publishedBy: idSchema('member').nullable(),
  publishedAt: instantSchema,
});
export type FlowVersionRecord = z.infer<typeof flowVersionRecordSchema>;
