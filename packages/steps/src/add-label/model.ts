// Puts labels on the conversation and goes straight on.
import { defineStepModel } from '@parley/flow';
import { z } from 'zod';
import { nextExit, toNext } from '../model-kit/next-exit';

const draftSchema = z.object({ labelIds: z.array(z.string()).catch([]) });
export type AddLabelOptions = z.infer<typeof draftSchema>;

export const addLabelModel = defineStepModel({
  kind: 'add-label',
  group: 'act',
  draftSchema,
  optionsSchema: z.strictObject({ labelIds: z.array(z.string().min(1).max(80)).min(1, 'Choose a label').max(20) }),
  defaults: (): AddLabelOptions => ({ labelIds: [] }),
  exits: () => [nextExit],
  texts: () => [],
  waits: () => false,
  compile: ({ id, options: { labelIds } }) => ({
    entry: [{ type: 'effect', params: { step: id, effect: { kind: 'add-label', data: { labelIds } } } }],
    always: [toNext],
  }),
});
