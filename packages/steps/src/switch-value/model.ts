// Decides by what a value is: one way out per value, else the way out called otherwise.
import {
  type Condition,
  conditionToExpression,
  defineStepModel,
  renameInExpression,
  renameInTemplate,
} from '@parley/flow';
import type { Exit, StepProblem } from '@parley/flow';
import { z } from 'zod';
import { draftList, draftText, partIdSchema } from '../model-kit/fields';
import { findRepeated } from '../model-kit/find-repeated';

const draftCase = z.object({ id: partIdSchema, value: draftText(), name: draftText() });
const draftSchema = z.object({ value: draftText(), cases: draftList(draftCase) });
export type SwitchValueOptions = z.infer<typeof draftSchema>;
export type Case = SwitchValueOptions['cases'][number];

const optionsSchema = z.strictObject({
  /** What is looked at: a variable, or e.g. `contact.plan`, `channel`, `locale`. */
  value: z
    .string()
    .regex(/^[A-Za-z_]\w*(\.\w+)*$/, 'Choose what to look at')
    .max(200),
  cases: z
    .array(
      z.strictObject({
        id: partIdSchema,
        /** Case and outer spaces do not count; `{{name}}` for another value. */
        value: z.string().trim().min(1, 'Write the value').max(500),
        /** Empty: the value itself is shown. */
        name: z.string().max(120),
      }),
    )
    .min(1, 'Add a value')
    .max(100),
});

const otherwiseExit: Exit = { id: 'otherwise', look: 'plain', label: null, required: true };

export const switchValueModel = defineStepModel({
  kind: 'switch-value',
  group: 'decide',
  draftSchema,
  optionsSchema,
  defaults: (): SwitchValueOptions => ({ value: '', cases: [{ id: 'v1', value: '', name: '' }] }),
  exits: ({ cases }) => [
    ...cases.map((one): Exit => ({ id: one.id, look: 'condition', label: labelOf(one), required: true })),
    otherwiseExit,
  ],
  texts: () => [],
  reads: ({ value, cases }) =>
    cases.map((one) => ({ field: `cases.${one.id}.value`, source: sourceOf(value, one), as: 'expression' })),
  waits: () => false,
  check,
  compile: ({ options: { value, cases } }) => ({
    always: [
      ...cases.map((one) => ({
        guard: { type: 'expression', params: { source: sourceOf(value, one) } } as const,
        to: { exit: one.id },
      })),
      { to: { exit: otherwiseExit.id } },
    ],
  }),
  renameVariable: ({ value, cases }, from, to) => ({
    value: value === '' ? value : renameInExpression(value, from, to),
    cases: cases.map((one) => ({ ...one, value: renameInTemplate(one.value, from, to) })),
  }),
});

export function labelOf({ id, value, name }: Case): string {
  return name.trim() || value.trim() || id;
}

/** The same comparison as a condition's "is": numbers as numbers, text in one case. */
function sourceOf(left: string, { value }: Case): string {
  const condition: Condition = { match: 'all', rules: [{ left, operator: 'is', right: value }] };
  return conditionToExpression(condition);
}

function check({ cases }: SwitchValueOptions): StepProblem[] {
  const ids = cases.map(({ id }) => id);
  const values = cases.map(({ value }) => value.trim().toLowerCase()).filter((value) => value !== '');
  const problem = (code: string, named: Record<string, string>, message: string): StepProblem => ({
    code,
    severity: 'error',
    field: 'cases',
    message,
    values: named,
  });
  return [
    ...[...findRepeated(ids), ...ids.filter((id) => id === otherwiseExit.id)].map((id) =>
      problem('repeated-id', { id }, `Two ways out have the id "${id}".`),
    ),
    ...findRepeated(values).map((label) =>
      problem('repeated-label', { label }, `"${label}" has two ways out; only the first is taken.`),
    ),
  ];
}
