// Trigger: another flow runs this one as part of itself. It says what goes in and what comes out.
import { defineStepModel } from '@parley/flow';
import { z } from 'zod';
import { draftList, nameSchema } from '../model-kit/fields';
import { findRepeated } from '../model-kit/find-repeated';
import { nextExit } from '../model-kit/next-exit';
import { triggerState } from '../model-kit/trigger-state';

const draftSchema = z.object({
  inputs: draftList(z.object({ variable: z.string(), required: z.boolean().catch(true) })),
  outputs: draftList(z.string()),
});
export type FlowCalledOptions = z.infer<typeof draftSchema>;

const optionsSchema = z.strictObject({
  /** Variables of this flow that the caller sets. */
  inputs: z.array(z.strictObject({ variable: nameSchema, required: z.boolean() })).max(100),
  /** Variables of this flow that the caller gets. */
  outputs: z.array(nameSchema).max(100),
});

export const flowCalledModel = defineStepModel({
  kind: 'flow-called',
  group: 'trigger',
  draftSchema,
  optionsSchema,
  defaults: (): FlowCalledOptions => ({ inputs: [], outputs: [] }),
  exits: () => [nextExit],
  texts: () => [],
  // One that may be left out may be unset
  writes: ({ inputs }) =>
    inputs.flatMap(({ variable, required }) => (required ? [{ variable, type: 'text', exit: nextExit.id }] : [])),
  waits: () => false,
  check: ({ inputs, outputs }) => [
    ...findRepeated(inputs.map(({ variable }) => variable)).map((id) => repeated('inputs', id)),
    ...findRepeated(outputs).map((id) => repeated('outputs', id)),
  ],
  compile: () => triggerState,
  starts: () => 'no',
  called: ({ inputs, outputs }) => ({ inputs, outputs }),
  renameVariable: ({ inputs, outputs }, from, to) => ({
    inputs: inputs.map((input) => ({ ...input, variable: input.variable === from ? to : input.variable })),
    outputs: outputs.map((output) => (output === from ? to : output)),
  }),
});

function repeated(field: 'inputs' | 'outputs', id: string) {
  return { code: 'repeated-id', severity: 'error' as const, field, message: `"${id}" is there twice.`, values: { id } };
}
