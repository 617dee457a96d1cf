// What an ask-rating step holds, and the scale it comes to.
import { z } from 'zod';
import { askingDefaults, draftAsking, strictAsking } from '../ask-kit/fields';
import { draftText } from '../model-kit/fields';
import type { Scale } from '../reading-kit/read-rating';

const scaleSchema = z.enum(['rating', 'nps']);
const highestSchema = z
  .number()
  .int()
  .min(3, 'A scale has at least three steps')
  .max(10, 'A scale has at most ten steps');

export const draftSchema = z.object({
  ...draftAsking,
  scale: scaleSchema.catch('rating'),
  highest: highestSchema.catch(5),
  lowLabel: draftText(),
  highLabel: draftText(),
  split: z.boolean().catch(false),
});
export type AskRatingOptions = z.infer<typeof draftSchema>;

export const optionsSchema = z.strictObject({
  ...strictAsking,
  /** `rating`: 1 to `highest`. `nps`: 0 to 10. */
  scale: scaleSchema,
  highest: highestSchema,
  /** What the ends mean; said below the question. */
  lowLabel: z.string().max(200),
  highLabel: z.string().max(200),
  /** Of nps: a way out each for promoters, passives and detractors. */
  split: z.boolean(),
});

export function defaultOptions(): AskRatingOptions {
  return { ...askingDefaults, scale: 'rating', highest: 5, lowLabel: '', highLabel: '', split: false };
}

export function scaleOf({ scale, highest }: AskRatingOptions): Scale {
  return scale === 'nps' ? { min: 0, max: 10 } : { min: 1, max: highest };
}

/** Every number of the scale. */
export function stepsOf(options: AskRatingOptions): number[] {
  const { min, max } = scaleOf(options);
  return Array.from({ length: max - min + 1 }, (_, at) => min + at);
}
