// Splits visits by chance: each session draws its arm once and keeps it, so that variants can be compared.
import { defineStepModel } from '@parley/flow';
import type { Exit, Guard, StepProblem, StepTransition } from '@parley/flow';
import { z } from 'zod';
import { draftList, draftName, draftText, nameSchema, partIdSchema } from '../model-kit/fields';
import { findRepeated } from '../model-kit/find-repeated';

const draftArm = z.object({ id: partIdSchema, name: draftText(), weight: z.number().min(0).max(1_000).catch(0) });
const draftSchema = z.object({ arms: draftList(draftArm), variable: draftName });
export type RandomSplitOptions = z.infer<typeof draftSchema>;
export type Arm = RandomSplitOptions['arms'][number];

const armSchema = z.strictObject({
  id: partIdSchema,
  name: z.string().trim().min(1, 'Name the arm').max(120),
  /** Its share is this over the sum of all; 0 shuts the arm. */
  weight: z.number().min(0, 'A share cannot be less than nothing').max(1_000),
});

const optionsSchema = z.strictObject({
  arms: z
    .array(armSchema)
    .min(1, 'Add an arm')
    .max(50)
    .refine((arms) => arms.some(({ weight }) => weight > 0), 'Give one arm a share above 0'),
  /** Where the name of the arm drawn is kept. */
  variable: nameSchema.nullable(),
});

export const randomSplitModel = defineStepModel({
  kind: 'random-split',
  group: 'decide',
  draftSchema,
  optionsSchema,
  defaults: (): RandomSplitOptions => ({
    arms: [
      { id: 'a', name: 'A', weight: 50 },
      { id: 'b', name: 'B', weight: 50 },
    ],
    variable: null,
  }),
  exits: ({ arms }) =>
    arms.map(({ id, name }): Exit => ({ id, look: 'plain', label: name.trim() || id, required: true })),
  texts: () => [],
  writes: ({ arms, variable }) =>
    variable === null ? [] : arms.map(({ id }) => ({ variable, type: 'text', exit: id })),
  waits: () => false,
  check: ({ arms }) => {
    const names = arms.map(({ name }) => name.trim()).filter((name) => name !== '');
    return [
      ...findRepeated(arms.map(({ id }) => id)).map((id) =>
        repeated('repeated-id', id, `Two ways out have the id "${id}".`),
      ),
      ...findRepeated(names).map((name) => repeated('repeated-label', name, `Two arms are called "${name}".`)),
    ];
  },
  compile: ({ id, options: { arms, variable } }) => ({ always: transitions(id, arms, variable) }),
  renameVariable: (options, from, to) => ({ ...options, variable: options.variable === from ? to : options.variable }),
});

/** How much of all visits an arm gets, from 0 to 1. */
export function shareOf({ weight }: Arm, arms: readonly Arm[]): number {
  const sum = arms.reduce((total, arm) => total + arm.weight, 0);
  return sum > 0 ? weight / sum : 0;
}

function repeated(code: string, value: string, message: string): StepProblem {
  const values: StepProblem['values'] = code === 'repeated-id' ? { id: value } : { label: value };
  return { code, severity: 'error', field: 'arms', message, values };
}

/** The lot lies on a line of length 1; each open arm has its piece of it, and the last one takes what rounding leaves. */
function transitions(step: string, arms: readonly Arm[], variable: string | null): StepTransition[] {
  const open = arms.filter(({ weight }) => weight > 0);
  let below = 0;
  return open.map((arm, index) => {
    below += shareOf(arm, open);
    const guard: Guard | undefined =
      index === open.length - 1 ? undefined : { type: 'lot-below', params: { step, below } };
    return {
      ...(guard && { guard }),
      to: { exit: arm.id },
      ...(variable !== null && {
        actions: [{ type: 'set', params: { variable, value: { from: 'literal', value: arm.name.trim() || arm.id } } }],
      }),
    };
  });
}
