// Reusable words for replies; with acts on the conversation it is a macro.
import { z } from 'zod';
import { idSchema, instantSchema, recordShape } from './record';

/** What a macro does once its words are sent. */
export const macroActSchema = z.discriminatedUnion('kind', [
  /** `me` is whoever uses it; null puts it back to the queue. */
  z.strictObject({ kind: z.literal('assign'), to: z.union([z.literal('me'), idSchema('member')]).nullable() }),
  z.strictObject({ kind: z.literal('label'), labelId: idSchema('label') }),
  z.strictObject({ kind: z.literal('close') }),
  /** Null: until the visitor writes. */
  z.strictObject({ kind: z.literal('snooze'), minutes: z.number().int().min(1).max(525_600).nullable() }),
]);
export type MacroAct = z.infer<typeof macroActSchema>;

export const snippetSchema = z.strictObject({
  ...recordShape,
  id: idSchema('snippet'),
  name: z.string().trim().min(1).max(80),
  /** May hold tokens such as `{{contact.first_name|there}}`; empty for a macro that says nothing. */
  text: z.string().max(5_000),
  acts: z.array(macroActSchema).max(10),
  createdAt: instantSchema,
});
export type Snippet = z.infer<typeof snippetSchema>;
