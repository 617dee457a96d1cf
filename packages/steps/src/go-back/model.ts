// Brings the visitor back to where an interrupt took them from.
import { defineStepModel } from '@parley/flow';
import { z } from 'zod';

export const goBackModel = defineStepModel({
  kind: 'go-back',
  group: 'compose',
  draftSchema: z.object({}),
  optionsSchema: z.strictObject({}),
  defaults: () => ({}),
  exits: () => [],
  texts: () => [],
  waits: () => false,
  compile: () => ({ always: [{ to: 'back' }] }),
});
