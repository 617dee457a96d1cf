// What a wait holds; documents of before there were several ways to wait have amount and unit alone.
import { z } from 'zod';
import { draftText } from '../model-kit/fields';

const unitSchema = z.enum(['seconds', 'minutes', 'hours', 'days']);
export const unitMs = { seconds: 1_000, minutes: 60_000, hours: 3_600_000, days: 86_400_000 } as const;
export const longestMs = 365 * unitMs.days;

const modeSchema = z.enum(['for', 'moment', 'time']);
export const waitDays = [
  'every-day',
  'weekdays',
  'weekend',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
const daysSchema = z.enum(waitDays);
const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/;

export const draftSchema = z.object({
  mode: modeSchema.catch('for'),
  amount: z.number().catch(1),
  unit: unitSchema.catch('minutes'),
  moment: draftText(),
  time: z.string().regex(timePattern).catch('09:00'),
  days: daysSchema.catch('weekdays'),
});
export type WaitOptions = z.infer<typeof draftSchema>;

export const optionsSchema = z
  .strictObject({
    mode: modeSchema.default('for'),
    amount: z.number().positive('Wait for more than nothing'),
    unit: unitSchema,
    /** An expression that gives a date or a time, e.g. a variable's name. */
    moment: z.string().max(2_000).default(''),
    /** On the clocks of the channel's time zone. */
    time: z.string().regex(timePattern, 'Write a time such as 09:00').default('09:00'),
    days: daysSchema.default('weekdays'),
  })
  .refine(({ mode, amount, unit }) => mode !== 'for' || amount * unitMs[unit] <= longestMs, {
    path: ['amount'],
    message: 'Wait a year at most',
  })
  .refine(({ mode, moment }) => mode !== 'moment' || moment.trim() !== '', {
    path: ['moment'],
    message: 'Choose what is waited for',
  });

/** Monday is 1. */
export function weekdaysOf(days: WaitOptions['days']): readonly number[] {
  if (days === 'every-day') return [1, 2, 3, 4, 5, 6, 7];
  if (days === 'weekdays') return [1, 2, 3, 4, 5];
  if (days === 'weekend') return [6, 7];
  return [waitDays.indexOf(days) - 2];
}
