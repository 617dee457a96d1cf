// Goes through a list: out by "each" with one item after another, and by "done" when there is none left.
import { defineStepModel } from '@parley/flow';
import type { Exit, StepState } from '@parley/flow';
import { z } from 'zod';
import { draftName, nameSchema } from '../model-kit/fields';

const draftSchema = z.object({ list: draftName, item: draftName, position: draftName });
export type ForEachOptions = z.infer<typeof draftSchema>;

const chosen = (words: string) => nameSchema.or(z.null().refine(() => false, words));

const optionsSchema = z.strictObject({
  /** The variable that holds the list. */
  list: chosen('Choose the list'),
  /** Where the item at hand is kept. */
  item: chosen('Choose where the item is kept'),
  /** Where it stands in the list, from 1; 0 once the list is through. It also is the step's memory. */
  position: chosen('Choose where the position is kept'),
});

const eachExit: Exit = { id: 'each', look: 'plain', label: null, required: true };
const doneExit: Exit = { id: 'done', look: 'plain', label: null, required: true };

export const forEachModel = defineStepModel({
  kind: 'for-each',
  group: 'decide',
  draftSchema,
  optionsSchema,
  defaults: (): ForEachOptions => ({ list: null, item: null, position: null }),
  exits: () => [eachExit, doneExit],
  texts: () => [],
  reads: ({ list }) => (list === null ? [] : [{ field: 'list', source: list, as: 'expression', wants: 'list' }]),
  writes: ({ item, position }) => [
    ...(item === null ? [] : [{ variable: item, type: 'text' as const, exit: eachExit.id }]),
    ...(position === null
      ? []
      : [eachExit, doneExit].map(({ id }) => ({ variable: position, type: 'number' as const, exit: id }))),
  ],
  waits: () => false,
  endsLoops: () => true,
  comesBack: () => [eachExit.id],
  check: ({ list, item, position }) =>
    new Set([list, item, position]).size < 3 && list !== null && item !== null && position !== null
      ? [
          {
            code: 'same-variable',
            severity: 'error',
            field: 'item',
            message: 'The list, the item and the position need variables of their own.',
          },
        ]
      : [],
  compile: ({ options }) => compile(options),
  renameVariable: ({ list, item, position }, from, to) => ({
    list: list === from ? to : list,
    item: item === from ? to : item,
    position: position === from ? to : position,
  }),
});

function compile({ list, item, position }: ForEachOptions): StepState {
  if (list === null || item === null || position === null) return { always: [{ to: { exit: doneExit.id } }] };
  const passed = `(vars.${position} == null ? 0 : vars.${position})`;
  const set = (variable: string, source: string) =>
    ({ type: 'set', params: { variable, value: { from: 'expression', source } } }) as const;
  return {
    always: [
      {
        guard: { type: 'expression', params: { source: `${passed} < size(vars.${list})` } },
        to: { exit: eachExit.id },
        actions: [set(item, `vars.${list}[${passed}]`), set(position, `${passed} + 1`)],
      },
      { to: { exit: doneExit.id }, actions: [set(position, '0')] },
    ],
  };
}
