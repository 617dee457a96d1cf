// Trigger: a visitor presses a button or menu entry that no question waits for, e.g. a Messenger postback.
import { defineStepModel } from '@parley/flow';
import { z } from 'zod';
import { draftList } from '../model-kit/fields';
import { nextExit } from '../model-kit/next-exit';
import { triggerState } from '../model-kit/trigger-state';

const draftSchema = z.object({ payloads: draftList(z.string()) });
export type ButtonPressedOptions = z.infer<typeof draftSchema>;

const optionsSchema = z.strictObject({
  /** What the channel sends for the button, as it was set up there. */
  payloads: z.array(z.string().trim().min(1, 'Write a payload').max(1_000)).min(1, 'Write a payload').max(50),
});

/** The occasion brings `payload`; a session starts with what the button says as the value `message`. */
export const buttonPressedModel = defineStepModel({
  kind: 'button-pressed',
  group: 'trigger',
  draftSchema,
  optionsSchema,
  defaults: (): ButtonPressedOptions => ({ payloads: [] }),
  exits: () => [nextExit],
  texts: () => [],
  waits: () => false,
  compile: () => triggerState,
  starts: ({ payloads }, { details }) =>
    payloads.some((payload) => payload.trim() === details['payload']) ? 'exact' : 'no',
});
