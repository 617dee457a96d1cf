// Goes on at a step chosen elsewhere in the flow. The target is an edge like any other, so that compiler and checker follow it.
import { defineStepModel } from '@parley/flow';
import type { Exit } from '@parley/flow';
import { z } from 'zod';

export const targetExit: Exit = { id: 'target', look: 'plain', label: null, required: true };

export const jumpModel = defineStepModel({
  kind: 'jump',
  group: 'compose',
  leaps: true,
  draftSchema: z.object({}),
  optionsSchema: z.strictObject({}),
  defaults: () => ({}),
  exits: () => [targetExit],
  texts: () => [],
  waits: () => false,
  compile: () => ({ always: [{ to: { exit: targetExit.id } }] }),
});
