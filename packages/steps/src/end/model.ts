// Ends the session, with or without a last word.
import { defineStepModel, renameInTemplate } from '@parley/flow';
import type { Exit } from '@parley/flow';
import { z } from 'zod';
import { draftText } from '../model-kit/fields';

const draftSchema = z.object({ text: draftText(), returns: z.literal(true).optional().catch(undefined) });
export type EndOptions = z.infer<typeof draftSchema>;

const returnedExit: Exit = { id: 'returned', look: 'plain', label: null, required: false };

export const endModel = defineStepModel({
  kind: 'end',
  group: 'compose',
  draftSchema,
  optionsSchema: z.strictObject({
    text: z.string().max(20_000),
    /** Only linking writes it: in a called flow the visit goes back to the caller. */
    returns: z.literal(true).optional(),
  }),
  defaults: (): EndOptions => ({ text: '' }),
  exits: ({ returns }) => (returns ? [returnedExit] : []),
  texts: ({ text }) => (text === '' ? [] : [{ path: 'text', text }]),
  waits: () => false,
  sends: ({ text }) => (text === '' ? [] : [{ field: 'text', parts: [{ kind: 'text', text }] }]),
  compile: ({ id, options: { text, returns } }, { localize }) => ({
    entry: [{ type: 'say', params: { step: id, parts: [{ kind: 'text', text: localize('text', text) }] } }],
    always: [{ to: returns ? { exit: returnedExit.id } : 'end' }],
  }),
  returning: (options) => ({ ...options, returns: true }),
  renameVariable: (options, from, to) => ({ ...options, text: renameInTemplate(options.text, from, to) }),
});
