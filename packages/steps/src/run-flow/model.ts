// Runs another flow, pinned to a version, as part of this one, and goes on where that one ends.
import { calledExit, type Crossing, defineStepModel, renameInExpression } from '@parley/flow';
import type { Exit, Instruction, StepState } from '@parley/flow';
import { draftSchema, optionsSchema, type RunFlowOptions } from './schema';

const doneExit: Exit = { id: 'done', look: 'plain', label: null, required: true };
const intoExit: Exit = { ...doneExit, id: calledExit };

export const runFlowModel = defineStepModel({
  kind: 'run-flow',
  group: 'compose',
  draftSchema,
  optionsSchema,
  defaults: (): RunFlowOptions => ({ flowId: null, version: null, inputs: {}, outputs: {} }),
  exits: (options) => [exitOf(options)],
  texts: () => [],
  reads: ({ inputs, linked }) => (linked ? readsOf(linked) : readsOf({ end: 'in', sets: drawnInputs(inputs) })),
  writes: (options) =>
    options.linked
      ? options.linked.sets.flatMap(({ variable, type, source }) =>
          source === null ? [] : [{ variable, type, exit: exitOf(options).id }],
        )
      : Object.values(options.outputs).map((variable) => ({ variable, type: 'text', exit: doneExit.id })),
  waits: ({ linked }) => linked === undefined,
  compile,
  calling: {
    read: ({ flowId, version, inputs, outputs, linked }) =>
      flowId === null || linked !== undefined ? null : { flowId, version, inputs, outputs },
    pin: (options, { flowId, version }) => ({ ...options, flowId, version }),
    link: (options, { end, sets }) => ({ ...options, linked: { end, sets: sets.map((set) => ({ ...set })) } }),
  },
  renameVariable: (options, from, to) => ({
    ...options,
    inputs: changed(options.inputs, (source) => renameInExpression(source, from, to)),
    outputs: changed(options.outputs, (variable) => (variable === from ? to : variable)),
  }),
});

function exitOf({ linked }: RunFlowOptions): Exit {
  return linked?.end === 'in' ? intoExit : doneExit;
}

function drawnInputs(inputs: RunFlowOptions['inputs']): Crossing[] {
  return Object.entries(inputs).map(([name, source]) => ({ name, variable: name, type: 'text', source }));
}

function readsOf({ end, sets }: { readonly end: 'in' | 'out'; readonly sets: readonly Crossing[] }) {
  const side = end === 'in' ? 'inputs' : 'outputs';
  return sets.flatMap(({ name, source }) =>
    source === null || source.trim() === '' ? [] : [{ field: `${side}.${name}`, source, as: 'expression' as const }],
  );
}

/** By itself it does nothing: what it calls lies beside it once it is linked. */
function compile({ options }: { readonly options: RunFlowOptions }): StepState {
  const actions = (options.linked?.sets ?? []).map(
    ({ variable, source }): Instruction => ({
      type: 'set',
      params: {
        variable,
        value: source === null ? { from: 'literal', value: null } : { from: 'expression', source },
      },
    }),
  );
  return { always: [{ to: { exit: exitOf(options).id }, actions }] };
}

function changed(record: Record<string, string>, change: (held: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, held]) => [key, change(held)]));
}
