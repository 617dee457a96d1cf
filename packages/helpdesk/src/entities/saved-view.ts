// A filter of the inbox that somebody gave a name, for themselves or for everybody.
import { channelKindSchema } from '@parley/messages';
import { z } from 'zod';
import { idSchema, instantSchema, recordShape } from './record';

export const viewOwnerSchema = z.union([z.enum(['me', 'nobody', 'flow']), idSchema('member')]);

/** Everything that is said must hold. */
export const viewFilterSchema = z.strictObject({
  status: z.enum(['open', 'closed', 'snoozed', 'any']).default('open'),
  channel: channelKindSchema.nullable().default(null),
  inboxId: idSchema('inbox').nullable().default(null),
  owner: viewOwnerSchema.nullable().default(null),
  /** At least one of them. */
  labelIds: z.array(idSchema('label')).max(20).default([]),
  /** A property of the contact has exactly this value. */
  property: z
    .strictObject({ name: z.string().regex(/^[a-z][a-z0-9_]{0,59}$/), value: z.string().min(1).max(200) })
    .nullable()
    .default(null),
  /** The visitor has waited for an answer at least this long. */
  waitingMinutes: z.number().int().min(1).max(525_600).nullable().default(null),
});
export type ViewFilter = z.infer<typeof viewFilterSchema>;

export const viewSortSchema = z.enum(['newest', 'oldest', 'waiting']);
export type ViewSort = z.infer<typeof viewSortSchema>;

export const savedViewSchema = z.strictObject({
  ...recordShape,
  id: idSchema('view'),
  name: z.string().trim().min(1).max(60),
  /** Whose it is; null is shared with everybody. */
  memberId: idSchema('member').nullable(),
  filter: viewFilterSchema,
  sort: viewSortSchema.default('newest'),
  createdAt: instantSchema,
});
export type SavedView = z.infer<typeof savedViewSchema>;
