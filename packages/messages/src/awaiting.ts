// What a flow waits for, so that a channel can show the right keyboard or chips.
import { z } from 'zod';
import { choiceSchema } from './part';

export const awaitingSchema = z.strictObject({
  kind: z.enum(['text', 'email', 'number', 'phone', 'url', 'choice']),
  stepId: z.string(),
  choices: z.array(choiceSchema).optional(),
  /** Any number of the choices may be taken at once. */
  several: z.literal(true).optional(),
  placeholder: z.string().optional(),
});

export type Awaiting = z.infer<typeof awaitingSchema>;
