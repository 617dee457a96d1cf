// Trigger: the clock. The flow runs in each conversation that is meant, once for what its visitor said last.
import { defineStepModel } from '@parley/flow';
import { isTimeZone, scheduleSchema } from '@parley/helpdesk';
import { z } from 'zod';
import { draftName } from '../model-kit/fields';
import { longSilence } from '../model-kit/long-silence';
import { nextExit } from '../model-kit/next-exit';
import { triggerState } from '../model-kit/trigger-state';

const draftSchema = z.object({
  every: z.enum(['day', 'week', 'month']).catch('day'),
  weekdays: z.array(z.number()).catch([1]),
  day: z.number().catch(1),
  time: z.string().catch('09:00'),
  timeZone: draftName,
  status: z.enum(['open', 'closed', 'any']).catch('open'),
  silentHours: z.number().catch(24),
  lastBy: z.enum(['anyone', 'visitor', 'us']).catch('us'),
  labelId: draftName,
});
export type ScheduleOptions = z.infer<typeof draftSchema>;

const optionsSchema = scheduleSchema
  .refine(({ every, weekdays }) => every !== 'week' || weekdays.length > 0, {
    path: ['weekdays'],
    message: 'Choose a day',
  })
  .refine(({ timeZone }) => timeZone === null || isTimeZone(timeZone), {
    path: ['timeZone'],
    message: 'Choose a time zone such as Europe/Stockholm',
  });

export const scheduleModel = defineStepModel({
  kind: 'schedule',
  group: 'trigger',
  draftSchema,
  optionsSchema,
  defaults: (): ScheduleOptions => ({
    every: 'day',
    weekdays: [1, 2, 3, 4, 5],
    day: 1,
    time: '09:00',
    timeZone: null,
    status: 'open',
    silentHours: 24,
    lastBy: 'us',
    labelId: null,
  }),
  exits: () => [nextExit],
  texts: () => [],
  waits: () => false,
  longestWait: longSilence,
  compile: () => triggerState,
  // The clock asks for the schedule itself; nothing else starts it
  starts: () => 'no',
  schedule: (options) => ({ ...options }),
});
