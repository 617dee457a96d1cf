// How a member wants to hear of what concerns them.
import { z } from 'zod';

export const notifySchema = z.strictObject({
  /** `mine`: mentions, assignments and visitors of one's own conversations; `all`: also those nobody has. */
  browser: z.enum(['off', 'mine', 'all']).default('mine'),
  sound: z.boolean().default(false),
  /** A mail when one is away and is named in a note, or is given a conversation. */
  mailMentions: z.boolean().default(true),
  mailAssignments: z.boolean().default(true),
});
export type Notify = z.infer<typeof notifySchema>;
