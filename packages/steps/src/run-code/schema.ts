// What a run-code step holds, and what its effect carries.
import { z } from 'zod';
import { draftSaves, savesSchema, wantedSchema } from '../answer-kit/saved';
import { draftText } from '../model-kit/fields';

export const draftSchema = z.object({ source: draftText(), saves: draftSaves });
export type RunCodeOptions = z.infer<typeof draftSchema>;

export const optionsSchema = z.strictObject({
  /** JavaScript: assigns `exports.main = (event, callback) => ...`, or returns a value. */
  source: z
    .string()
    .max(20_000)
    .refine((value) => value.trim() !== '', 'Write the code'),
  saves: savesSchema,
});

export const effectDataSchema = z.looseObject({
  source: z.string(),
  saves: wantedSchema,
  variables: z.record(z.string(), z.json()).nullable(),
  contact: z.record(z.string(), z.json()).nullable(),
});
