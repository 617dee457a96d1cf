// A visit as a script: where it begins, what the visitor does, what they expect to read. Files, tests and problems hold it.
import { channelKindSchema } from '@parley/messages';
import { z } from 'zod';

export const visitStepSchema = z.union(
  [
    z.strictObject({ says: z.string().max(20_000) }),
    /** A choice's id, or its label as shown. */
    z.strictObject({ chooses: z.string().max(1_000) }),
    /** A file, by name. */
    z.strictObject({ sends: z.string().min(1).max(300) }),
    z.strictObject({ waits: z.string().regex(/^\d+(\.\d+)?\s*(ms|s|m|h|d)$/, 'Write a time such as 30s, 2h or 1d') }),
    /** Whether somebody could take a hand-over from here on. */
    z.strictObject({ team: z.boolean() }),
    /** Whether the channel is within its opening hours from here on. */
    z.strictObject({ hours: z.boolean() }),
    /** A member hands the conversation back. */
    z.strictObject({ resumes: z.literal(true) }),
    /** A member takes the conversation. */
    z.strictObject({ joins: z.literal(true) }),
    /** What the waiting step asked the world for is done: the way out it takes, and what it brought. `at`: a watcher's step. */
    z.strictObject({
      happens: z.string().min(1).max(120),
      values: z.record(z.string(), z.json()).optional(),
      at: z.string().max(80).optional(),
    }),
    z.strictObject({ expects: z.string().max(20_000) }),
  ],
  'A step is one of says, chooses, sends, waits, team, hours, resumes, joins, happens, expects',
);
export type VisitStep = z.infer<typeof visitStepSchema>;

/** Where a visit begins; what is left out is as usual: the first trigger, a chat, somebody there, nothing known. */
export const visitSettingSchema = z.strictObject({
  channel: channelKindSchema.optional(),
  trigger: z.string().max(80).optional(),
  locale: z.string().max(20).optional(),
  now: z.number().int().nonnegative().optional(),
  seed: z.number().int().nonnegative().optional(),
  teamAvailable: z.boolean().optional(),
  hoursOpen: z.boolean().optional(),
  contact: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  variables: z.record(z.string(), z.json()).optional(),
});
export type VisitSetting = z.infer<typeof visitSettingSchema>;

export const visitSchema = z.strictObject({
  ...visitSettingSchema.shape,
  steps: z.array(visitStepSchema).max(1_000).default([]),
});
export type VisitScript = z.infer<typeof visitSchema>;

/** A visit kept with its flow: it must go as it went. */
export const flowTestSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,79}$/),
  name: z.string().max(200),
  visit: visitSchema,
});
export type FlowTest = z.infer<typeof flowTestSchema>;

/** Visits in a file of their own, e.g. beside the flow in git. */
export const suiteSchema = z.strictObject({
  tests: z.array(z.strictObject({ name: z.string().min(1).max(200), visit: visitSchema })).max(1_000),
  /** Whether visits are generated as well. */
  generated: z.boolean().default(true),
  /** Share of the ways on, in percent, that all visits together must take. */
  coverage: z.number().min(0).max(100).optional(),
});
export type Suite = z.infer<typeof suiteSchema>;

const units: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `2h` in ms. */
export function durationOf(text: string): number {
  const [, amount = '0', unit = 's'] = /^([\d.]+)\s*(\w+)$/.exec(text) ?? [];
  return Number(amount) * (units[unit] ?? 0);
}

/** The shortest way to write so many ms: `2h`, `90m`, `1500ms`. */
export function durationText(ms: number): string {
  const [unit = 'ms', length = 1] =
    Object.entries(units)
      .reverse()
      .find(([, size]) => ms >= size && ms % size === 0) ?? [];
  return `${ms / length}${unit}`;
}
