// Trigger: a visitor opens the chat.
import { defineStepModel } from '@parley/flow';
import { z } from 'zod';
import { nextExit } from '../model-kit/next-exit';
import { triggerState } from '../model-kit/trigger-state';

export const chatOpenedModel = defineStepModel({
  kind: 'chat-opened',
  group: 'trigger',
  draftSchema: z.object({}),
  optionsSchema: z.strictObject({}),
  defaults: () => ({}),
  exits: () => [nextExit],
  texts: () => [],
  waits: () => false,
  compile: () => triggerState,
  starts: () => 'any',
});
