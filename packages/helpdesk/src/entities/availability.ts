// When a channel is open, and whether its flow speaks then: what admins set per connection (R64-R68, D5).
import { z } from 'zod';

/** Which days a range stands for: one day, or the groups people think in. */
export const hoursDaysSchema = z.enum([
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
]);
export type HoursDays = z.infer<typeof hoursDaysSchema>;

const startTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time such as 09:00');
const endTime = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'Write a time such as 17:00, at most 24:00');

/** Open from `from` until just before `to`, in the channel's time zone. A `to` before `from` is on the next day. */
export const hoursRangeSchema = z.strictObject({ days: hoursDaysSchema, from: startTime, to: endTime });
export type HoursRange = z.infer<typeof hoursRangeSchema>;

/** A day on which no range begins, once or every year. */
export const closedDaySchema = z.strictObject({
  date: z.iso.date(),
  yearly: z.boolean().default(false),
  name: z.string().trim().max(80).default(''),
});
export type ClosedDay = z.infer<typeof closedDaySchema>;

export const availabilitySchema = z.strictObject({
  /** `user`: as soon as somebody is available; `hours`: within the ranges; `always`: 24/7, and the ranges are kept (R67). */
  mode: z.enum(['user', 'hours', 'always']).default('user'),
  /** IANA name; null takes the workspace's. */
  timeZone: z.string().max(60).nullable().default(null),
  ranges: z
    .array(hoursRangeSchema)
    .max(100)
    .default([{ days: 'weekdays', from: '09:00', to: '17:00' }]),
  closedDays: z.array(closedDaySchema).max(200).default([]),
  /** When the channel's flow answers: always, only while the channel is open, or only while it is not (R68). */
  flow: z.enum(['always', 'open', 'closed']).default('always'),
});
export type Availability = z.infer<typeof availabilitySchema>;
