// Words with their form, as data: what a message says in bold, in italics, behind a link or as a list. Never HTML.
import { z } from 'zod';

const runSchema = z.strictObject({
  text: z.string().max(20_000),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  /** Where it leads: a web, mail or telephone address, see `isLinkAddress`. */
  link: z.string().max(2_000).optional(),
});

const blockSchema = z.discriminatedUnion('kind', [
  /** Line breaks stand in the runs as they are. */
  z.strictObject({ kind: z.literal('paragraph'), runs: z.array(runSchema).max(1_000) }),
  /** `start` is the first number; null: bullets. */
  z.strictObject({
    kind: z.literal('list'),
    start: z.number().int().min(0).max(999).nullable(),
    items: z.array(z.array(runSchema).max(1_000)).max(500),
  }),
]);

export const richTextSchema = z.array(blockSchema).max(500);

/** Words of one form. */
export type RichRun = z.infer<typeof runSchema>;
export type RichBlock = z.infer<typeof blockSchema>;
export type RichText = z.infer<typeof richTextSchema>;
