// Writes a private note to the team and goes straight on; the visitor never sees it.
import { defineStepModel, renameInTemplate } from '@parley/flow';
import { z } from 'zod';
import { draftText } from '../model-kit/fields';
import { nextExit, toNext } from '../model-kit/next-exit';

const draftSchema = z.object({ text: draftText() });
export type TeamNoteOptions = z.infer<typeof draftSchema>;

const optionsSchema = z.strictObject({
  /** A template. */
  text: z
    .string()
    .max(20_000)
    .refine((value) => value.trim() !== '', 'Write the note'),
});

export const teamNoteModel = defineStepModel({
  kind: 'team-note',
  group: 'act',
  draftSchema,
  optionsSchema,
  defaults: (): TeamNoteOptions => ({ text: '' }),
  exits: () => [nextExit],
  // Members read it, not visitors: it is not translated
  texts: () => [],
  reads: ({ text }) => [{ field: 'text', source: text, as: 'template' }],
  waits: () => false,
  compile: ({ id, options: { text } }, { localize }) => ({
    entry: [
      {
        type: 'effect',
        params: { step: id, effect: { kind: 'team-note', data: {}, templates: { text: localize('text', text) } } },
      },
    ],
    always: [toNext],
  }),
  renameVariable: ({ text }, from, to) => ({ text: renameInTemplate(text, from, to) }),
});
