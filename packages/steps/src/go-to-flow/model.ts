// Goes on in another flow, which takes the variables along; this one is over.
import { defineStepModel } from '@parley/flow';
import type { CompileTools, Exit, StepState } from '@parley/flow';
import { z } from 'zod';
import { draftName } from '../model-kit/fields';

const draftSchema = z.object({ flowId: draftName });
export type GoToFlowOptions = z.infer<typeof draftSchema>;

const optionsSchema = z.strictObject({
  flowId: z
    .string()
    .min(1)
    .max(80)
    .or(z.null().refine(() => false, 'Choose the flow')),
});

export const effectDataSchema = z.looseObject({
  flowId: z.string(),
  /** Whether a way is drawn for a flow that is not there. */
  hasWay: z.boolean(),
  variables: z.record(z.string(), z.json()).nullable(),
});

/** Taken when the other flow is not published or switched off. */
const missingExit: Exit = { id: 'missing', look: 'failure', label: null, required: false };
export const switched = 'switched';

export const goToFlowModel = defineStepModel({
  kind: 'go-to-flow',
  group: 'compose',
  draftSchema,
  optionsSchema,
  defaults: (): GoToFlowOptions => ({ flowId: null }),
  exits: () => [missingExit],
  texts: () => [],
  waits: () => true,
  leadsTo: ({ flowId }) => flowId,
  compile,
});

type GoStep = { readonly id: string; readonly options: GoToFlowOptions };

function compile({ id, options: { flowId } }: GoStep, { isConnected }: CompileTools): StepState {
  const hasWay = isConnected(missingExit.id);
  return {
    entry: [
      {
        type: 'effect',
        params: {
          step: id,
          effect: {
            kind: 'go-to-flow',
            data: { flowId: flowId ?? '', hasWay },
            values: { variables: { from: 'expression', source: 'vars' } },
          },
        },
      },
    ],
    on: {
      'effect-done': [
        { guard: { type: 'exit-is', params: { exit: switched } }, to: 'end' },
        { guard: { type: 'exit-is', params: { exit: missingExit.id } }, to: { exit: missingExit.id } },
      ],
    },
  };
}
