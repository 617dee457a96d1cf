// What an ask-question step holds.
import { z } from 'zod';
import { askingDefaults, draftAsking, strictAsking } from '../ask-kit/fields';
import { draftOffer, offerDefaults, strictOffer } from '../choice-kit/choices';
import { draftText } from '../model-kit/fields';

export const answerKindSchema = z.enum(['text', 'email', 'number', 'phone', 'url', 'choice']);
const draftNumber = z.number().nullable().catch(null);

export const draftSchema = z.object({
  ...draftAsking,
  ...draftOffer,
  answer: answerKindSchema.catch('text'),
  min: draftNumber,
  max: draftNumber,
  maxLength: draftNumber,
  unit: draftText(),
  long: z.boolean().catch(false),
  placeholder: draftText(),
});
export type AskQuestionOptions = z.infer<typeof draftSchema>;

export const optionsSchema = z.strictObject({
  ...strictAsking,
  ...strictOffer,
  answer: answerKindSchema,
  /** Of a number. */
  min: z.number().nullable(),
  max: z.number().nullable(),
  /** What a number counts, e.g. kg: shown beside the field, and understood behind the number. */
  unit: z.string().max(20).optional(),
  /** Of a text, in characters. */
  maxLength: z.number().int().min(1).max(20_000).nullable(),
  /** More than a line is expected. */
  long: z.boolean().optional(),
  /** Shown in the empty field where the channel has one. */
  placeholder: z.string().max(300),
});

export function defaultOptions(): AskQuestionOptions {
  return {
    ...askingDefaults,
    ...offerDefaults,
    answer: 'text',
    min: null,
    max: null,
    unit: '',
    maxLength: null,
    long: false,
    placeholder: '',
  };
}
