// The channel-neutral parts a message is made of. Steps write them, channels render them.
import { z } from 'zod';

export const choiceSchema = z.strictObject({ id: z.string().min(1).max(200), label: z.string().min(1).max(500) });

const text = z.strictObject({ kind: z.literal('text'), text: z.string().max(20_000) });
const image = z.strictObject({ kind: z.literal('image'), url: z.string().max(2_000), alt: z.string().max(500) });
const file = z.strictObject({
  kind: z.literal('file'),
  url: z.string().max(2_000),
  name: z.string().max(300),
  mime: z.string().max(200),
  size: z.number().int().nonnegative(),
});
/** Link buttons: they open an address, they are no answer. */
const buttons = z.strictObject({
  kind: z.literal('buttons'),
  buttons: z
    .array(z.strictObject({ label: z.string().min(1).max(200), url: z.string().max(2_000) }))
    .min(1)
    .max(20),
});
/** Choices the visitor may answer with. */
const choices = z.strictObject({ kind: z.literal('choices'), choices: z.array(choiceSchema).min(1).max(100) });
/** A filled-in form as the inbox shows it: labels and values in form order. */
const fields = z.strictObject({
  kind: z.literal('fields'),
  title: z.string().max(300),
  fields: z.array(z.strictObject({ label: z.string().max(500), value: z.string().max(20_000) })),
});
/** Something that happened, e.g. `handed-over`; the reader's language words it from code and values. */
const notice = z.strictObject({
  kind: z.literal('notice'),
  code: z.string().max(60),
  values: z.record(z.string(), z.string().max(500)),
});

export const messagePartSchema = z.discriminatedUnion('kind', [text, image, file, buttons, choices, fields, notice]);

export type MessagePart = z.infer<typeof messagePartSchema>;
export type Choice = z.infer<typeof choiceSchema>;
