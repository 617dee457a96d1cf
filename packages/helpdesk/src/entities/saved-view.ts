// A filter of the inbox that somebody gave a name, for themselves or for everybody.
import { channelKindSchema } from '@parley/messages';
import { z } from 'zod';
import { idSchema, instantSchema, recordShape } from './record';
import { prioritySchema } from './ticket';

export const viewOwnerSchema = z.union([z.enum(['me', 'nobody', 'flow']), idSchema('member')]);

/** Everything that is said must hold. */
export const viewFilterSchema = z.strictObject({
  status: z.enum(['open', 'closed', 'snoozed', 'any']).default('open'),
  /** One of them; none: any channel. */
  channels: z.array(channelKindSchema).max(10).default([]),
  inboxId: idSchema('inbox').nullable().default(null),
  owner: viewOwnerSchema.nullable().default(null),
  /** It belongs to somebody of this team. */
  teamId: idSchema('team').nullable().default(null),
  labelIds: z.array(idSchema('label')).max(20).default([]),
  /** Of the labels: at least one, or every one. */
  labelsMatch: z.enum(['any', 'all']).default('any'),
  /** A ticket of the conversation has this priority. */
  priority: prioritySchema.nullable().default(null),
  /** A property of the contact has exactly this value. */
  property: z
    .strictObject({ name: z.string().regex(/^[a-z][a-z0-9_]{0,59}$/), value: z.string().min(1).max(200) })
    .nullable()
    .default(null),
  /** The visitor has waited for an answer at least this long. */
  waitingMinutes: z.number().int().min(1).max(525_600).nullable().default(null),
});
/** Views of an older version held one channel at most. */
const storedFilterSchema = z.preprocess((stored) => {
  const old = z.looseObject({ channel: channelKindSchema.nullable() }).safeParse(stored);
  if (!old.success) return stored;
  const { channel, ...rest } = old.data;
  return { ...rest, channels: channel === null ? [] : [channel] };
}, viewFilterSchema);
export type ViewFilter = z.infer<typeof viewFilterSchema>;

export const viewSortSchema = z.enum(['newest', 'oldest', 'waiting']);
export type ViewSort = z.infer<typeof viewSortSchema>;

export const savedViewSchema = z.strictObject({
  ...recordShape,
  id: idSchema('view'),
  name: z.string().trim().min(1).max(60),
  /** Whose it is; null is shared with everybody. */
  memberId: idSchema('member').nullable(),
  filter: storedFilterSchema,
  sort: viewSortSchema.default('newest'),
  createdAt: instantSchema,
});
export type SavedView = z.infer<typeof savedViewSchema>;
