// What an ask-question step holds.
import { z } from 'zod';
import { draftList, draftName, draftText, nameSchema, partIdSchema } from '../model-kit/fields';

export const answerKindSchema = z.enum(['text', 'email', 'number', 'phone', 'url', 'choice']);
const draftNumber = z.number().nullable().catch(null);

export const draftSchema = z.object({
  text: draftText(),
  answer: answerKindSchema.catch('text'),
  choices: draftList(z.object({ id: partIdSchema, label: draftText() })),
  min: draftNumber,
  max: draftNumber,
  maxLength: draftNumber,
  placeholder: draftText(),
  retry: draftText(),
  maxTries: z.number().int().min(1).max(10).catch(2),
  variable: draftName,
  property: draftName,
  skipKnown: z.boolean().catch(false),
});
export type AskQuestionOptions = z.infer<typeof draftSchema>;

const longText = z.string().max(20_000);

export const optionsSchema = z.strictObject({
  text: longText.refine((value) => value.trim() !== '', 'Write the question'),
  answer: answerKindSchema,
  choices: z
    .array(z.strictObject({ id: partIdSchema, label: z.string().trim().min(1, 'Write what the choice says').max(500) }))
    .max(100),
  /** Of a number. */
  min: z.number().nullable(),
  max: z.number().nullable(),
  /** Of a text, in characters. */
  maxLength: z.number().int().min(1).max(20_000).nullable(),
  /** Shown in the empty field where the channel has one. */
  placeholder: z.string().max(300),
  /** Said when an answer is not understood; empty: the question again. */
  retry: longText,
  /** Answers not understood before the way on is `gave-up`. */
  maxTries: z.number().int().min(1).max(10),
  variable: nameSchema.nullable(),
  /** The contact property the answer sets. */
  property: nameSchema.nullable(),
  /** Not asked when the answer is known already; steps of yesterday do not say. Of a choice, it is always asked. */
  skipKnown: z.boolean().optional(),
});

export function defaultOptions(): AskQuestionOptions {
  return {
    text: '',
    answer: 'text',
    choices: [],
    min: null,
    max: null,
    maxLength: null,
    placeholder: '',
    retry: '',
    maxTries: 2,
    variable: null,
    property: null,
    skipKnown: false,
  };
}
