// Closes the conversation. The visit may still go on for what needs no answer; a new message opens it again.
import { defineStepModel } from '@parley/flow';
import type { Exit } from '@parley/flow';
import { z } from 'zod';
import { toNext } from '../model-kit/next-exit';

const nextExit: Exit = { id: 'next', look: 'plain', label: null, required: false };

export const closeConversationModel = defineStepModel({
  kind: 'close-conversation',
  group: 'act',
  draftSchema: z.object({}),
  optionsSchema: z.strictObject({}),
  defaults: () => ({}),
  exits: () => [nextExit],
  texts: () => [],
  waits: () => false,
  compile: ({ id }) => ({
    entry: [{ type: 'effect', params: { step: id, effect: { kind: 'close-conversation', data: {} } } }],
    always: [toNext],
  }),
});
