// The channel-neutral parts a message is made of. Steps write them, channels render them.
import { z } from 'zod';
import { richTextSchema } from './rich/rich-text';

export const choiceSchema = z.strictObject({
  id: z.string().min(1).max(200),
  label: z.string().min(1).max(500),
  /** A picture and a few words, where the channel can show choices as cards. */
  image: z.string().max(2_000).optional(),
  text: z.string().max(2_000).optional(),
});

/** More than this cannot be chosen from in one question. */
export const mostChoices = 1_000;

/** `rich` is the same words with their form, where they have one; whoever cannot show it reads `text`. */
const text = z.strictObject({
  kind: z.literal('text'),
  text: z.string().max(20_000),
  rich: richTextSchema.optional(),
});
const image = z.strictObject({ kind: z.literal('image'), url: z.string().max(2_000), alt: z.string().max(500) });
const file = z.strictObject({
  kind: z.literal('file'),
  url: z.string().max(2_000),
  name: z.string().max(300),
  mime: z.string().max(200),
  size: z.number().int().nonnegative(),
});
const media = z.strictObject({
  kind: z.literal('media'),
  media: z.enum(['video', 'audio']),
  url: z.string().max(2_000),
  /** What is seen or heard, in words. */
  title: z.string().max(300),
});
/** A page of another site shown in the conversation where the channel can, else a link. */
const embed = z.strictObject({
  kind: z.literal('embed'),
  url: z.string().max(2_000),
  title: z.string().max(300),
});
/** Link buttons: they open an address, they are no answer. */
const buttons = z.strictObject({
  kind: z.literal('buttons'),
  buttons: z
    .array(z.strictObject({ label: z.string().min(1).max(200), url: z.string().max(2_000) }))
    .min(1)
    .max(20),
});
/** Cards side by side: a picture, a title, a few words, link buttons. */
const card = z.strictObject({
  title: z.string().max(500),
  text: z.string().max(2_000),
  image: z.string().max(2_000).nullable(),
  buttons: z.array(z.strictObject({ label: z.string().min(1).max(200), url: z.string().max(2_000) })).max(10),
});
const cards = z.strictObject({ kind: z.literal('cards'), cards: z.array(card).min(1).max(30) });
/** Choices the visitor may answer with. */
const choices = z.strictObject({
  kind: z.literal('choices'),
  choices: z.array(choiceSchema).min(1).max(mostChoices),
  /** Any number of them may be taken at once. */
  several: z.literal(true).optional(),
  /** What the button on a choice with a picture says. */
  button: z.string().min(1).max(200).optional(),
});
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

export const messagePartSchema = z.discriminatedUnion('kind', [
  text,
  image,
  file,
  media,
  embed,
  buttons,
  cards,
  choices,
  fields,
  notice,
]);

export type MessagePart = z.infer<typeof messagePartSchema>;
export type Card = z.infer<typeof card>;
export type Choice = z.infer<typeof choiceSchema>;
