// What an ask-picture step holds.
import { z } from 'zod';
import { askingDefaults, draftAsking, strictAsking } from '../ask-kit/fields';
import { draftList, draftName, draftText, nameSchema, partIdSchema, urlSchema } from '../model-kit/fields';

const draftPicture = z.object({
  id: partIdSchema,
  label: draftText(),
  text: draftText(),
  image: draftText(),
  value: draftText(),
  when: draftText(),
});

export const draftSchema = z.object({
  ...draftAsking,
  choices: draftList(draftPicture),
  list: draftName,
  several: z.boolean().catch(false),
  min: z.number().int().min(1).max(100).catch(1),
  max: z.number().int().min(1).max(100).nullable().catch(null),
  button: draftText('Choose'),
});
export type AskPictureOptions = z.infer<typeof draftSchema>;
export type Picture = AskPictureOptions['choices'][number];

export const optionsSchema = z.strictObject({
  ...strictAsking,
  choices: z
    .array(
      z.strictObject({
        id: partIdSchema,
        label: z.string().trim().min(1, 'Write what the choice says').max(500),
        text: z.string().max(2_000),
        image: urlSchema.or(z.literal('')),
        /** Kept instead of the title; empty: the title. */
        value: z.string().max(500),
        /** CEL source: offered only while it is true; empty: always. */
        when: z.string().max(2_000),
      }),
    )
    .max(30),
  /** A list variable instead: objects with `label`, `value`, `text` and `image`. */
  list: nameSchema.nullable(),
  /** Any number at once, from `min` to `max` (null: as many as there are). */
  several: z.boolean(),
  min: z.number().int().min(1).max(100),
  max: z.number().int().min(1).max(100).nullable(),
  /** On the button of each card, where a channel has one. */
  button: z.string().trim().min(1, 'Write what the button says').max(200),
});

export function emptyPicture(id: string): Picture {
  return { id, label: '', text: '', image: '', value: '', when: '' };
}

export function defaultOptions(): AskPictureOptions {
  return {
    ...askingDefaults,
    choices: [emptyPicture('c1'), emptyPicture('c2')],
    list: null,
    several: false,
    min: 1,
    max: null,
    button: 'Choose',
  };
}
