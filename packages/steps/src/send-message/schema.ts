// What a send-message step holds: bubbles, each of a kind of its own.
import { z } from 'zod';
import { draftList, draftText, partIdSchema, urlSchema } from '../model-kit/fields';

/** Absent: the text means itself, asterisks and all, as every text written before there was a choice. */
const formatSchema = z.literal('rich').optional();

const draftButton = z.object({ id: partIdSchema, label: draftText(), url: draftText() });
const draftCard = z.object({
  id: partIdSchema,
  title: draftText(),
  text: draftText(),
  image: draftText(),
  buttons: draftList(draftButton),
});
const draftBubble = z.discriminatedUnion('kind', [
  z.object({ id: partIdSchema, kind: z.literal('text'), text: draftText(), format: formatSchema.catch(undefined) }),
  z.object({ id: partIdSchema, kind: z.literal('image'), url: draftText(), alt: draftText() }),
  z.object({ id: partIdSchema, kind: z.literal('video'), url: draftText(), title: draftText() }),
  z.object({ id: partIdSchema, kind: z.literal('audio'), url: draftText(), title: draftText() }),
  z.object({ id: partIdSchema, kind: z.literal('file'), url: draftText(), title: draftText() }),
  z.object({ id: partIdSchema, kind: z.literal('embed'), url: draftText(), title: draftText() }),
  z.object({ id: partIdSchema, kind: z.literal('cards'), cards: draftList(draftCard) }),
  z.object({ id: partIdSchema, kind: z.literal('buttons'), buttons: draftList(draftButton) }),
  z.object({ id: partIdSchema, kind: z.literal('typing'), seconds: z.number().nullable().catch(null) }),
]);
export const draftSchema = z.object({ bubbles: draftList(draftBubble) });
export type SendMessageOptions = z.infer<typeof draftSchema>;
export type Bubble = SendMessageOptions['bubbles'][number];
export type LinkedBubble = Extract<Bubble, { kind: 'video' | 'audio' | 'file' | 'embed' }>;

const text = z
  .string()
  .max(20_000)
  .refine((value) => value.trim() !== '', 'Write the text');
const button = z.strictObject({
  id: partIdSchema,
  label: z.string().trim().min(1, 'Write what the button says').max(200),
  url: urlSchema,
});
const card = z.strictObject({
  id: partIdSchema,
  title: z.string().trim().min(1, 'Write the title').max(500),
  text: z.string().max(2_000),
  /** Empty: no picture. */
  image: urlSchema.or(z.literal('')),
  buttons: z.array(button).max(10),
});
const linked = { id: partIdSchema, url: urlSchema, title: z.string().max(300) };

export const optionsSchema = z.strictObject({
  bubbles: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ id: partIdSchema, kind: z.literal('text'), text, format: formatSchema }),
        z.strictObject({ id: partIdSchema, kind: z.literal('image'), url: urlSchema, alt: z.string().max(500) }),
        z.strictObject({ ...linked, kind: z.literal('video') }),
        z.strictObject({ ...linked, kind: z.literal('audio') }),
        z.strictObject({ ...linked, kind: z.literal('file') }),
        z.strictObject({ ...linked, kind: z.literal('embed') }),
        z.strictObject({
          id: partIdSchema,
          kind: z.literal('cards'),
          cards: z.array(card).min(1, 'Add a card').max(30),
        }),
        z.strictObject({
          id: partIdSchema,
          kind: z.literal('buttons'),
          buttons: z.array(button).min(1, 'Add a button').max(20),
        }),
        z.strictObject({
          id: partIdSchema,
          kind: z.literal('typing'),
          /** Null: as long as writing what follows takes. Channels stop showing it after twenty seconds. */
          seconds: z.number().min(0.5, 'Half a second at least').max(20, 'Twenty seconds at most').nullable(),
        }),
      ]),
    )
    .min(1, 'Add a message')
    .max(20),
});
