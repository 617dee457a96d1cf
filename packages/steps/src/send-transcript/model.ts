// Mails the conversation so far to the visitor, or to whoever is named.
import { defineStepModel, renameInTemplate } from '@parley/flow';
import type { Exit } from '@parley/flow';
import { z } from 'zod';
import { draftText } from '../model-kit/fields';

const draftSchema = z.object({ to: draftText() });
export type SendTranscriptOptions = z.infer<typeof draftSchema>;

const optionsSchema = z.strictObject({
  /** An address or a token that gives one; empty: the contact's own. */
  to: z
    .string()
    .max(300)
    .refine(
      (to) => to.trim() === '' || to.includes('{{') || z.email().safeParse(to.trim()).success,
      'Write an address such as ada@example.com',
    ),
});

const sent: Exit = { id: 'sent', look: 'plain', label: null, required: true };
const notSent: Exit = { id: 'not-sent', look: 'failure', label: null, required: false };

export const sendTranscriptModel = defineStepModel({
  kind: 'send-transcript',
  group: 'act',
  draftSchema,
  optionsSchema,
  defaults: (): SendTranscriptOptions => ({ to: '' }),
  exits: () => [sent, notSent],
  texts: () => [],
  reads: ({ to }) => [{ field: 'to', source: to, as: 'template' as const }],
  waits: () => false,
  compile: ({ id, options }, { localize }) => ({
    entry: [
      {
        type: 'effect',
        params: {
          step: id,
          effect: { kind: 'send-transcript', data: {}, templates: { to: localize('to', options.to) } },
        },
      },
    ],
    on: {
      'effect-done': [
        { guard: { type: 'exit-is', params: { exit: sent.id } }, to: { exit: sent.id } },
        { to: { exit: notSent.id } },
      ],
    },
  }),
  renameVariable: ({ to }, from, next) => ({ to: renameInTemplate(to, from, next) }),
});
