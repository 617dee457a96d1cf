// Sends a mail to the team or whoever is named, and goes straight on.
import { defineStepModel, renameInTemplate } from '@parley/flow';
import { z } from 'zod';
import { draftText } from '../model-kit/fields';
import { nextExit, toNext } from '../model-kit/next-exit';

const draftSchema = z.object({ to: draftText(), subject: draftText(), text: draftText() });
export type NotifyEmailOptions = z.infer<typeof draftSchema>;

const fields = ['to', 'subject', 'text'] as const;

const addressListSchema = z
  .string()
  .max(1_000)
  .refine((text) => addressesIn(text).length > 0, 'Write who gets the mail')
  .refine(
    (text) => addressesIn(text).every((one) => one.includes('{{') || z.email().safeParse(one).success),
    'Write addresses such as team@example.com, with commas between',
  );

const optionsSchema = z.strictObject({
  /** Addresses or tokens that give one, with commas between; each gets a mail of their own. */
  to: addressListSchema,
  subject: z
    .string()
    .max(300)
    .refine((value) => value.trim() !== '', 'Write the subject'),
  text: z
    .string()
    .max(20_000)
    .refine((value) => value.trim() !== '', 'Write the mail'),
});

export const mostAddresses = 10;

/** @example addressesIn('a@b.se, {{owner}}') // ['a@b.se', '{{owner}}'] */
export function addressesIn(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .slice(0, mostAddresses);
}

export const notifyEmailModel = defineStepModel({
  kind: 'notify-email',
  group: 'act',
  draftSchema,
  optionsSchema,
  defaults: (): NotifyEmailOptions => ({ to: '', subject: '', text: '' }),
  exits: () => [nextExit],
  // The team reads it, not the visitor: it is not translated
  texts: () => [],
  reads: (options) => fields.map((field) => ({ field, source: options[field], as: 'template' as const })),
  waits: () => false,
  compile: ({ id, options }, { localize }) => ({
    entry: [
      {
        type: 'effect',
        params: {
          step: id,
          effect: {
            kind: 'notify-email',
            data: {},
            templates: Object.fromEntries(fields.map((field) => [field, localize(field, options[field])])),
          },
        },
      },
    ],
    always: [toNext],
  }),
  renameVariable: ({ to, subject, text }, from, next) => ({
    to: renameInTemplate(to, from, next),
    subject: renameInTemplate(subject, from, next),
    text: renameInTemplate(text, from, next),
  }),
});
