// Trigger: a program outside starts the flow in a conversation, with values of its own.
import { defineStepModel } from '@parley/flow';
import { z } from 'zod';
import { draftList, nameSchema } from '../model-kit/fields';
import { findRepeated } from '../model-kit/find-repeated';
import { longSilence } from '../model-kit/long-silence';
import { nextExit } from '../model-kit/next-exit';
import { triggerState } from '../model-kit/trigger-state';

export const valueTypes = ['text', 'number', 'boolean', 'date', 'list', 'object'] as const;
const typeSchema = z.enum(valueTypes);
const draftSchema = z.object({ values: draftList(z.object({ name: z.string(), type: typeSchema.catch('text') })) });
export type ApiCalledOptions = z.infer<typeof draftSchema>;

const optionsSchema = z.strictObject({
  /** What the call may bring: variables of the same name, unset where it does not. */
  values: z.array(z.strictObject({ name: nameSchema, type: typeSchema })).max(100),
});

export const apiCalledModel = defineStepModel({
  kind: 'api-called',
  group: 'trigger',
  draftSchema,
  optionsSchema,
  defaults: (): ApiCalledOptions => ({ values: [] }),
  exits: () => [nextExit],
  texts: () => [],
  writes: ({ values }) => values.filter(({ name }) => name !== '').map(({ name, type }) => ({ variable: name, type })),
  waits: () => false,
  longestWait: longSilence,
  check: ({ values }) =>
    findRepeated(values.map(({ name }) => name)).map((name) => ({
      code: 'repeated-id',
      severity: 'error',
      field: 'values',
      message: `The value "${name}" is named twice.`,
      values: { id: name },
    })),
  compile: () => triggerState,
  starts: () => 'any',
  renameVariable: ({ values }, from, to) => ({
    values: values.map((value) => (value.name === from ? { ...value, name: to } : value)),
  }),
});
