// Decides by conditions: the first branch that holds is taken, or one after another all that hold.
import { defineStepModel } from '@parley/flow';
import type { Exit, StepState } from '@parley/flow';
import { z } from 'zod';
import { draftList, draftText, partIdSchema } from '../model-kit/fields';
import { findRepeated } from '../model-kit/find-repeated';
import { draftCondition, renameInCondition, sourceOf, strictCondition, wordsOf } from './branch-condition';

const draftBranch = z.object({ id: partIdSchema, name: draftText(), condition: draftCondition });
const takeSchema = z.enum(['first', 'every']);

const draftSchema = z.object({ branches: draftList(draftBranch), take: takeSchema.catch('first') });
export type ConditionOptions = z.infer<typeof draftSchema>;

const optionsSchema = z.strictObject({
  branches: z
    .array(
      z.strictObject({
        id: partIdSchema,
        /** Empty: the condition itself is shown. */
        name: z.string().max(120),
        condition: strictCondition,
      }),
    )
    .min(1, 'Add a branch')
    .max(50),
  /** `every`: each branch that holds has its turn; its steps lead back here. */
  take: takeSchema.default('first'),
});

const elseExit: Exit = { id: 'else', look: 'plain', label: null, required: true };
const doneExit: Exit = { id: 'done', look: 'plain', label: null, required: true };
const lastExit = ({ take }: ConditionOptions) => (take === 'every' ? doneExit : elseExit);

export const conditionModel = defineStepModel({
  kind: 'condition',
  group: 'decide',
  draftSchema,
  optionsSchema,
  defaults: (): ConditionOptions => ({
    branches: [{ id: 'b1', name: '', condition: { match: 'all', rules: [{ left: '', operator: 'is', right: '' }] } }],
    take: 'first',
  }),
  exits: (options) => [
    ...options.branches.map(
      ({ id, name, condition }): Exit => ({
        id,
        look: 'condition',
        label: name.trim() || wordsOf(condition),
        required: true,
      }),
    ),
    lastExit(options),
  ],
  texts: () => [],
  reads: ({ branches }) =>
    branches.map(({ id, condition }) => ({
      field: `branches.${id}.condition`,
      source: sourceOf(condition),
      as: 'expression',
    })),
  waits: () => false,
  endsLoops: ({ take }) => take === 'every',
  comesBack: ({ branches, take }) => (take === 'every' ? branches.map(({ id }) => id) : []),
  check: (options) => {
    const ids = options.branches.map(({ id }) => id);
    return [...findRepeated(ids), ...ids.filter((id) => id === lastExit(options).id)].map((id) => ({
      code: 'repeated-id',
      severity: 'error',
      field: `branches.${id}`,
      message: `Two ways out have the id "${id}".`,
      values: { id },
    }));
  },
  compile: ({ id, options }) => (options.take === 'every' ? everyMatch(id, options) : firstMatch(options)),
  renameVariable: ({ branches, take }, from, to) => ({
    take,
    branches: branches.map((branch) => ({ ...branch, condition: renameInCondition(branch.condition, from, to) })),
  }),
});

function firstMatch({ branches }: ConditionOptions): StepState {
  return {
    always: [
      ...branches.map(({ id, condition }) => ({
        guard: { type: 'expression', params: { source: sourceOf(condition) } } as const,
        to: { exit: id },
      })),
      { to: { exit: elseExit.id } },
    ],
  };
}

/** A condition is looked at when its turn comes, so what an earlier branch has set counts. */
function everyMatch(step: string, { branches }: ConditionOptions): StepState {
  return {
    always: [
      ...branches.map(({ id, condition }, place) => ({
        guard: { type: 'turn-of', params: { step, place, source: sourceOf(condition) } } as const,
        to: { exit: id },
        actions: [{ type: 'count-to', params: { step, count: place + 1 } } as const],
      })),
      { to: { exit: doneExit.id }, actions: [{ type: 'forget-tries', params: { step } }] },
    ],
  };
}
