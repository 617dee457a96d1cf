// Runs code of the workspace's own in a closed box, and goes on with what it gives back.
import { defineStepModel } from '@parley/flow';
import type { CompileTools, EffectTemplate, Exit, StepState } from '@parley/flow';
import { keepSaved, renameSaved, wantedOf, writesOf } from '../answer-kit/saved';
import { findRepeated } from '../model-kit/find-repeated';
import { draftSchema, optionsSchema, type RunCodeOptions } from './schema';

const doneExit: Exit = { id: 'done', look: 'plain', label: null, required: true };
const failedExit: Exit = { id: 'failed', look: 'failure', label: null, required: false };

export const runCodeModel = defineStepModel({
  kind: 'run-code',
  group: 'act',
  draftSchema,
  optionsSchema,
  defaults: (): RunCodeOptions => ({ source: '', saves: [] }),
  exits: () => [doneExit, failedExit],
  texts: () => [],
  writes: ({ saves }) => writesOf(saves, doneExit.id),
  waits: () => true,
  check: ({ saves }) =>
    findRepeated(saves.map(({ variable }) => variable)).map((id) => ({
      code: 'repeated-id',
      severity: 'error',
      field: 'saves',
      message: `"${id}" is there twice.`,
      values: { id },
    })),
  compile,
  // The code reads variables by name at run time; what it says is its author's to change.
  renameVariable: ({ source, saves }, from, to) => ({ source, saves: renameSaved(saves, from, to) }),
});

type CodeStep = { readonly id: string; readonly options: RunCodeOptions };

/** A failure nobody drew a way for goes on like the rest: the visitor is not left standing. */
function compile({ id, options: { source, saves } }: CodeStep, { isConnected }: CompileTools): StepState {
  const effect: EffectTemplate = {
    kind: 'run-code',
    data: { source, saves: wantedOf(saves) },
    values: {
      variables: { from: 'expression', source: 'vars' },
      contact: { from: 'expression', source: 'contact' },
    },
  };
  return {
    entry: [{ type: 'effect', params: { step: id, effect } }],
    on: {
      'effect-done': [
        {
          guard: { type: 'exit-is', params: { exit: doneExit.id } },
          to: { exit: doneExit.id },
          actions: keepSaved(saves),
        },
        {
          guard: { type: 'exit-is', params: { exit: failedExit.id } },
          to: { exit: isConnected(failedExit.id) ? failedExit.id : doneExit.id },
        },
      ],
    },
  };
}
