// What every kind of question holds beside its own settings.
import type { Exit } from '@parley/flow';
import { z } from 'zod';
import { draftName, draftText, nameSchema } from '../model-kit/fields';

export const draftAsking = {
  text: draftText(),
  retry: draftText(),
  maxTries: z.number().int().min(1).max(10).catch(2),
  variable: draftName,
  property: draftName,
  skipKnown: z.boolean().catch(false),
};
export type Asking = z.infer<z.ZodObject<typeof draftAsking>>;

export const strictAsking = {
  text: z
    .string()
    .max(20_000)
    .refine((value) => value.trim() !== '', 'Write the question'),
  /** Said when an answer is not understood; empty: the question again. */
  retry: z.string().max(20_000),
  /** Answers not understood before the way on is `gave-up`. */
  maxTries: z.number().int().min(1).max(10),
  variable: nameSchema.nullable(),
  /** The contact property the answer sets. */
  property: nameSchema.nullable(),
  /** Not asked when the answer is known already; steps of yesterday do not say. */
  skipKnown: z.boolean().optional(),
};

export const askingDefaults: Asking = {
  text: '',
  retry: '',
  maxTries: 2,
  variable: null,
  property: null,
  skipKnown: false,
};

export const answeredExit: Exit = { id: 'answered', look: 'plain', label: null, required: true };
export const gaveUpExit: Exit = { id: 'gave-up', look: 'failure', label: null, required: false };
