// Lets time pass before the visit goes on.
import { defineStepModel } from '@parley/flow';
import { z } from 'zod';
import { nextExit, toNext } from '../model-kit/next-exit';

const unitSchema = z.enum(['seconds', 'minutes', 'hours', 'days']);
const unitMs = { seconds: 1_000, minutes: 60_000, hours: 3_600_000, days: 86_400_000 } as const;
const longestMs = 365 * unitMs.days;

const draftSchema = z.object({ amount: z.number().catch(1), unit: unitSchema.catch('minutes') });
export type WaitOptions = z.infer<typeof draftSchema>;

const optionsSchema = z
  .strictObject({ amount: z.number().positive('Wait for more than nothing'), unit: unitSchema })
  .refine(({ amount, unit }) => amount * unitMs[unit] <= longestMs, {
    path: ['amount'],
    message: 'Wait a year at most',
  });

export const waitModel = defineStepModel({
  kind: 'wait',
  group: 'compose',
  draftSchema,
  optionsSchema,
  defaults: (): WaitOptions => ({ amount: 1, unit: 'minutes' }),
  exits: () => [nextExit],
  texts: () => [],
  waits: () => true,
  longestWait: milliseconds,
  compile: ({ options }) => ({ after: { [String(milliseconds(options))]: [toNext] } }),
});

function milliseconds({ amount, unit }: WaitOptions): number {
  return Math.min(longestMs, Math.max(1, Math.round(amount * unitMs[unit])));
}
