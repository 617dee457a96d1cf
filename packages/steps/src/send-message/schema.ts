// What a send-message step holds: bubbles of text, an image, or link buttons.
import { z } from 'zod';
import { draftList, draftText, partIdSchema, urlSchema } from '../model-kit/fields';

const draftButton = z.object({ id: partIdSchema, label: draftText(), url: draftText() });
const draftBubble = z.discriminatedUnion('kind', [
  z.object({ id: partIdSchema, kind: z.literal('text'), text: draftText() }),
  z.object({ id: partIdSchema, kind: z.literal('image'), url: draftText(), alt: draftText() }),
  z.object({ id: partIdSchema, kind: z.literal('buttons'), buttons: draftList(draftButton) }),
]);
export const draftSchema = z.object({ bubbles: draftList(draftBubble) });
export type SendMessageOptions = z.infer<typeof draftSchema>;
export type Bubble = SendMessageOptions['bubbles'][number];

const text = z
  .string()
  .max(20_000)
  .refine((value) => value.trim() !== '', 'Write the text');
const button = z.strictObject({
  id: partIdSchema,
  label: z.string().trim().min(1, 'Write what the button says').max(200),
  url: urlSchema,
});

export const optionsSchema = z.strictObject({
  bubbles: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ id: partIdSchema, kind: z.literal('text'), text }),
        z.strictObject({ id: partIdSchema, kind: z.literal('image'), url: urlSchema, alt: z.string().max(500) }),
        z.strictObject({
          id: partIdSchema,
          kind: z.literal('buttons'),
          buttons: z.array(button).min(1, 'Add a button').max(20),
        }),
      ]),
    )
    .min(1, 'Add a message')
    .max(20),
});
