// Ends the session, with or without a last word.
import { defineStepModel, renameInTemplate } from '@parley/flow';
import { z } from 'zod';
import { draftText } from '../model-kit/fields';

const draftSchema = z.object({ text: draftText() });
export type EndOptions = z.infer<typeof draftSchema>;

export const endModel = defineStepModel({
  kind: 'end',
  group: 'compose',
  draftSchema,
  optionsSchema: z.strictObject({ text: z.string().max(20_000) }),
  defaults: (): EndOptions => ({ text: '' }),
  exits: () => [],
  texts: ({ text }) => (text === '' ? [] : [{ path: 'text', text }]),
  waits: () => false,
  sends: ({ text }) => (text === '' ? [] : [{ field: 'text', parts: [{ kind: 'text', text }] }]),
  compile: ({ id, options: { text } }, { localize }) => ({
    entry: [{ type: 'say', params: { step: id, parts: [{ kind: 'text', text: localize('text', text) }] } }],
    always: [{ to: 'end' }],
  }),
  renameVariable: ({ text }, from, to) => ({ text: renameInTemplate(text, from, to) }),
});
