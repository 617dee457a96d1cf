// Decides by conditions: the first branch that holds is taken, else the way out called else.
import { defineStepModel } from '@parley/flow';
import type { Exit } from '@parley/flow';
import { z } from 'zod';
import { draftList, draftText, partIdSchema } from '../model-kit/fields';
import { findRepeated } from '../model-kit/find-repeated';
import { draftCondition, renameInCondition, sourceOf, strictCondition, wordsOf } from './branch-condition';

const draftBranch = z.object({ id: partIdSchema, name: draftText(), condition: draftCondition });
const draftSchema = z.object({ branches: draftList(draftBranch) });
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
});

const elseExit: Exit = { id: 'else', look: 'plain', label: null, required: true };

export const conditionModel = defineStepModel({
  kind: 'condition',
  group: 'decide',
  draftSchema,
  optionsSchema,
  defaults: (): ConditionOptions => ({
    branches: [{ id: 'b1', name: '', condition: { match: 'all', rules: [{ left: '', operator: 'is', right: '' }] } }],
  }),
  exits: ({ branches }) => [
    ...branches.map(
      ({ id, name, condition }): Exit => ({
        id,
        look: 'condition',
        label: name.trim() || wordsOf(condition),
        required: true,
      }),
    ),
    elseExit,
  ],
  texts: () => [],
  reads: ({ branches }) =>
    branches.map(({ id, condition }) => ({
      field: `branches.${id}.condition`,
      source: sourceOf(condition),
      as: 'expression',
    })),
  waits: () => false,
  check: ({ branches }) => {
    const ids = branches.map(({ id }) => id);
    return [...findRepeated(ids), ...ids.filter((id) => id === elseExit.id)].map((id) => ({
      code: 'repeated-id',
      severity: 'error',
      field: `branches.${id}`,
      message: `Two ways out have the id "${id}".`,
      values: { id },
    }));
  },
  compile: ({ options: { branches } }) => ({
    always: [
      ...branches.map(({ id, condition }) => ({
        guard: { type: 'expression', params: { source: sourceOf(condition) } } as const,
        to: { exit: id },
      })),
      { to: { exit: elseExit.id } },
    ],
  }),
  renameVariable: ({ branches }, from, to) => ({
    branches: branches.map((branch) => ({ ...branch, condition: renameInCondition(branch.condition, from, to) })),
  }),
});
