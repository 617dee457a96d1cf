// Forms and what visitors sent through them, as stored.
import { formDefinitionSchema, submittedValueSchema } from '@parley/forms';
import { idSchema, instantSchema, recordShape } from '@parley/helpdesk';
import { z } from 'zod';

export const formRecordSchema = z.strictObject({
  ...recordShape,
  id: idSchema('form'),
  definition: formDefinitionSchema,
  /** Live on its public address. */
  published: z.boolean(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});
export type FormRecord = z.infer<typeof formRecordSchema>;

export const submissionRecordSchema = z.strictObject({
  ...recordShape,
  id: idSchema('submission'),
  formId: idSchema('form'),
  contactId: idSchema('contact').nullable(),
  conversationId: idSchema('conversation').nullable(),
  /** `partial`: begun and not sent; `spam`: kept apart until a member says otherwise. */
  status: z.enum(['kept', 'spam', 'partial']).default('kept'),
  /** Why it is held to be spam, by code, or null. */
  spamReason: z.string().max(200).nullable().default(null),
  /** What the visitor agreed to, in the words they saw. */
  consents: z
    .array(z.strictObject({ text: z.string().max(5_000), given: z.boolean() }))
    .max(100)
    .default([]),
  values: z.record(z.string(), submittedValueSchema),
  page: z.string().max(2_000).nullable(),
  /** Unique in the form: the same key again is the same submission. */
  idempotencyKey: z.string().max(200).nullable(),
  /** Why no ticket or conversation came of it, in words for an admin, or null. */
  trouble: z.string().max(500).nullable(),
  createdAt: instantSchema,
});
export type SubmissionRecord = z.infer<typeof submissionRecordSchema>;

/** What a search in submissions looks through. */
export function submissionWords({ values, page }: Pick<SubmissionRecord, 'values' | 'page'>): string {
  return [...Object.values(values).flat(), page ?? ''].join(' ').toLowerCase().slice(0, 4_000);
}
