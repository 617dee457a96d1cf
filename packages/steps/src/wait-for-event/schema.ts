// What a wait for an event holds.
import { z } from 'zod';
import { draftSaves, savesSchema } from '../answer-kit/saved';
import { draftName, draftText, nameSchema } from '../model-kit/fields';

const unitSchema = z.enum(['minutes', 'hours', 'days']);
const unitMs = { minutes: 60_000, hours: 3_600_000, days: 86_400_000 } as const;
const longestMs = 365 * unitMs.days;

export const draftSchema = z.object({
  name: draftText(),
  link: draftName,
  amount: z.number().catch(1),
  unit: unitSchema.catch('days'),
  saves: draftSaves,
});
export type WaitForEventOptions = z.infer<typeof draftSchema>;

export const optionsSchema = z
  .strictObject({
    /** What is waited for, in the author's words, e.g. "Payment". */
    name: z.string().max(120),
    /** The variable that holds the address to report to. */
    link: nameSchema.or(z.null().refine(() => false, 'Choose the variable for the address')),
    /** Waits so long at most. */
    amount: z.number().positive('Wait for more than nothing'),
    unit: unitSchema,
    saves: savesSchema,
  })
  .refine(({ amount, unit }) => amount * unitMs[unit] <= longestMs, {
    path: ['amount'],
    message: 'Wait a year at most',
  });

export function milliseconds({ amount, unit }: WaitForEventOptions): number {
  return Math.min(longestMs, Math.max(1, Math.round(amount * unitMs[unit])));
}
