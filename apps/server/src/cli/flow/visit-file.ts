// The script of a visit: what the visitor says, chooses and waits for, and what they expect to read.
import { channelKindSchema } from '@parley/messages';
import { z } from 'zod';
import { readJsonFile, Unusable } from '../words';

const stepSchema = z.union(
  [
    z.strictObject({ says: z.string() }),
    z.strictObject({ chooses: z.string() }),
    z.strictObject({ waits: z.string().regex(/^\d+(\.\d+)?\s*(ms|s|m|h|d)$/, 'Write a time such as 30s, 2h or 1d') }),
    z.strictObject({ expects: z.string() }),
  ],
  'A step is one of says, chooses, waits, expects',
);

const visitSchema = z.strictObject({
  channel: channelKindSchema.default('chat'),
  locale: z.string().optional(),
  now: z.number().int().nonnegative().default(1_767_225_600_000),
  seed: z.number().int().nonnegative().default(1),
  teamAvailable: z.boolean().default(true),
  contact: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  variables: z.record(z.string(), z.json()).default({}),
  steps: z.array(stepSchema).max(1_000).default([]),
});
export type VisitFile = z.infer<typeof visitSchema>;
export type VisitStep = VisitFile['steps'][number];

export function readVisit(file: string | undefined): VisitFile {
  const parsed = visitSchema.safeParse(file === undefined ? {} : readJsonFile(file));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Unusable(`${file} is no visit: ${issue?.path.join('.')}: ${issue?.message}`);
}

const units: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

export function durationOf(text: string): number {
  const [, amount = '0', unit = 's'] = /^([\d.]+)\s*(\w+)$/.exec(text) ?? [];
  return Number(amount) * (units[unit] ?? 0);
}
