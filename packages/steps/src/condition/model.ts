// Decides by conditions: the first branch that holds is taken, else the way out called else.
import { defineStepModel } from '@parley/flow';
import type { Exit } from '@parley/flow';
import { z } from 'zod';
import { draftList, draftText, partIdSchema } from '../model-kit/fields';
import { findRepeated } from '../model-kit/find-repeated';
import { renameInExpression } from '../model-kit/rename-variable';

const draftBranch = z.object({ id: partIdSchema, name: draftText(), condition: draftText() });
const draftSchema = z.object({ branches: draftList(draftBranch) });
export type ConditionOptions = z.infer<typeof draftSchema>;

const optionsSchema = z.strictObject({
  branches: z
    .array(
      z.strictObject({
        id: partIdSchema,
        /** Empty: the condition itself is shown. */
        name: z.string().max(120),
        condition: z.string().trim().min(1, 'Write the condition').max(2_000),
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
  defaults: (): ConditionOptions => ({ branches: [{ id: 'b1', name: '', condition: '' }] }),
  exits: ({ branches }) => [
    ...branches.map(
      ({ id, name, condition }): Exit => ({ id, look: 'condition', label: name.trim() || condition, required: true }),
    ),
    elseExit,
  ],
  texts: () => [],
  reads: ({ branches }) =>
    branches.map(({ id, condition }) => ({ field: `branches.${id}.condition`, source: condition, as: 'expression' })),
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
        guard: { type: 'expression', params: { source: condition } } as const,
        to: { exit: id },
      })),
      { to: { exit: elseExit.id } },
    ],
  }),
  renameVariable: ({ branches }, from, to) => ({
    branches: branches.map((branch) => ({ ...branch, condition: renameInExpression(branch.condition, from, to) })),
  }),
});
