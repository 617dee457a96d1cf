// What a flow waits for, so that a channel can show the right keyboard or chips.
import { z } from 'zod';
import { choiceSchema, mostChoices } from './part';

/** A choice with what it stands for; visitors see the label alone. */
export const offeredChoiceSchema = choiceSchema.extend({ value: z.json().optional() });
export type OfferedChoice = z.infer<typeof offeredChoiceSchema>;

export const awaitingSchema = z.strictObject({
  kind: z.enum(['text', 'email', 'number', 'phone', 'url', 'choice']),
  stepId: z.string(),
  choices: z.array(offeredChoiceSchema).max(mostChoices).optional(),
  /** Any number of the choices may be taken at once. */
  several: z.literal(true).optional(),
  /** There are many choices: the visitor may look for one by its words. */
  searchable: z.literal(true).optional(),
  placeholder: z.string().optional(),
  /** More than a line is expected. */
  long: z.literal(true).optional(),
  /** What a number counts, e.g. kg. */
  unit: z.string().max(20).optional(),
  /** Parts of one answer, for a small form; answered as lines of `label: value`. */
  fields: z
    .array(z.strictObject({ key: z.string().max(60), label: z.string().max(300), required: z.boolean() }))
    .max(20)
    .optional(),
});

export type Awaiting = z.infer<typeof awaitingSchema>;
