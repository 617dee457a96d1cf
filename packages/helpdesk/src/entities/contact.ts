// Known people and the identities we know them by: one contact may have several.
import { channelKindSchema } from '@parley/messages';
import { z } from 'zod';
import { idSchema, instantSchema, recordShape } from './record';

export const propertyValueSchema = z.union([z.string().max(20_000), z.number(), z.boolean()]);
export type PropertyValue = z.infer<typeof propertyValueSchema>;

export const contactSchema = z.strictObject({
  ...recordShape,
  id: idSchema('contact'),
  /** `first_name`, `last_name`, `email`, `phone`, `company` and what flows and forms add. */
  properties: z.record(z.string().regex(/^[a-z][a-z0-9_]{0,59}$/), propertyValueSchema),
  /** Our own copy of the picture a channel told. */
  pictureUrl: z.string().max(2_000).optional(),
  ownerId: idSchema('member').nullable(),
  createdAt: instantSchema,
  lastSeenAt: instantSchema,
});
export type Contact = z.infer<typeof contactSchema>;

/** One way to recognise a contact; unique per (kind, scope, value). */
export const identitySchema = z.strictObject({
  ...recordShape,
  id: idSchema('identity'),
  contactId: idSchema('contact'),
  kind: z.union([channelKindSchema, z.literal('phone'), z.literal('cookie')]),
  /** Where the value means something: a page id for Messenger, `''` for an email address. */
  scope: z.string().max(200),
  value: z.string().min(1).max(500),
  /** When it was proven; null = only claimed. */
  verifiedAt: instantSchema.nullable(),
  createdAt: instantSchema,
});
export type Identity = z.infer<typeof identitySchema>;
