// What the team has done about a conversation: put aside, labelled, mentioned, answered, closed, rated.
import { z } from 'zod';
import { idSchema, instantSchema } from './record';

/** Somebody was named in a note; the newest naming of each member is kept. */
export const mentionSchema = z.strictObject({
  memberId: idSchema('member'),
  /** The note's sequence number. */
  seq: z.number().int().positive(),
  seen: z.boolean(),
});
export type Mention = z.infer<typeof mentionSchema>;

export const triageSchema = z.strictObject({
  spam: z.boolean(),
  /** Put aside until a moment, or with null until the visitor writes; a visitor's message always wakes it. */
  snooze: z.strictObject({ until: instantSchema.nullable(), memberId: idSchema('member') }).nullable(),
  labelIds: z.array(idSchema('label')).max(50),
  mentions: z.array(mentionSchema).max(200),
  /** Since when the visitor waits for an answer of ours; null while nobody waits. */
  waitingSince: instantSchema.nullable(),
  /** The first words of a member, and how long they were waited for. */
  firstReply: z
    .strictObject({ at: instantSchema, memberId: idSchema('member'), waited: z.number().int().nonnegative() })
    .nullable(),
  closed: z.strictObject({ at: instantSchema, memberId: idSchema('member').nullable() }).nullable(),
  /** The conversation of the same contact to which this one's messages were moved. */
  mergedInto: idSchema('conversation').nullable(),
  /** How many messages that one had before: those of this one stand behind them in number. */
  mergedAfter: z.number().int().nonnegative().nullable().default(null),
  /** Merged conversations share their connections in turn; this is the one it was begun on. */
  home: idSchema('connection').nullable().default(null),
  /** The newest rating the visitor gave, on a scale up to `of`. */
  rating: z.strictObject({ value: z.number(), of: z.number().positive(), at: instantSchema }).nullable(),
});
export type Triage = z.infer<typeof triageSchema>;

/** As a conversation begins. */
export const noTriage: Triage = {
  spam: false,
  snooze: null,
  labelIds: [],
  mentions: [],
  waitingSince: null,
  firstReply: null,
  closed: null,
  mergedInto: null,
  mergedAfter: null,
  home: null,
  rating: null,
};
