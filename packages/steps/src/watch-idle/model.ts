// Runs its steps beside the visit when the visitor has said nothing for a while though the flow waits for them.
import { defineStepModel } from '@parley/flow';
import { z } from 'zod';
import { nextExit, toNext } from '../model-kit/next-exit';

const unitSchema = z.enum(['seconds', 'minutes', 'hours']);
const unitMs = { seconds: 1_000, minutes: 60_000, hours: 3_600_000 } as const;
const longestMs = 7 * 24 * unitMs.hours;

const draftSchema = z.object({
  amount: z.number().catch(5),
  unit: unitSchema.catch('minutes'),
  times: z.number().int().min(1).max(20).catch(1),
});
export type WatchIdleOptions = z.infer<typeof draftSchema>;

const optionsSchema = z
  .strictObject({
    amount: z.number().positive('Wait for more than nothing'),
    unit: unitSchema,
    /** So often in one silence at most; a reply of the visitor begins a new one. */
    times: z.number().int().min(1, 'Once at least').max(20, 'Twenty times at most'),
  })
  .refine(({ amount, unit }) => amount * unitMs[unit] <= longestMs, {
    path: ['amount'],
    message: 'A week at most',
  });

export const watchIdleModel = defineStepModel({
  kind: 'watch-idle',
  group: 'compose',
  draftSchema,
  optionsSchema,
  defaults: (): WatchIdleOptions => ({ amount: 5, unit: 'minutes', times: 1 }),
  exits: () => [nextExit],
  texts: () => [],
  waits: () => false,
  watches: ({ amount, unit, times }) => ({
    on: 'idle',
    ms: Math.min(longestMs, Math.max(1, Math.round(amount * unitMs[unit]))),
    times,
  }),
  compile: () => ({ always: [toNext] }),
});
