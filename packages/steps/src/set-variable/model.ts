// Gives a variable a value: a text with tokens, a number, yes or no, or what an expression comes to.
import { defineStepModel, renameInExpression, renameInTemplate } from '@parley/flow';
import type { CompileTools, ValueSource, Variable } from '@parley/flow';
import { z } from 'zod';
import { draftName, draftText, nameSchema } from '../model-kit/fields';
import { nextExit, toNext } from '../model-kit/next-exit';

const typeSchema = z.enum(['text', 'number', 'boolean', 'date', 'list', 'object']);
const draftValue = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: draftText() }),
  z.object({ kind: z.literal('number'), number: z.number().catch(0) }),
  z.object({ kind: z.literal('boolean'), boolean: z.boolean().catch(false) }),
  z.object({ kind: z.literal('expression'), source: draftText(), type: typeSchema.catch('text') }),
]);
const draftSchema = z.object({
  variable: draftName,
  value: draftValue.catch({ kind: 'text', text: '' }),
});
export type SetVariableOptions = z.infer<typeof draftSchema>;
type Value = SetVariableOptions['value'];

const optionsSchema = z.strictObject({
  variable: nameSchema.or(z.null().refine(() => false, 'Choose a variable')),
  value: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text'), text: z.string().max(20_000) }),
    z.strictObject({ kind: z.literal('number'), number: z.number() }),
    z.strictObject({ kind: z.literal('boolean'), boolean: z.boolean() }),
    z.strictObject({
      kind: z.literal('expression'),
      source: z.string().trim().min(1, 'Write the expression').max(2_000),
      type: typeSchema,
    }),
  ]),
});

export const setVariableModel = defineStepModel({
  kind: 'set-variable',
  group: 'decide',
  draftSchema,
  optionsSchema,
  defaults: (): SetVariableOptions => ({ variable: null, value: { kind: 'text', text: '' } }),
  exits: () => [nextExit],
  texts: () => [],
  reads: ({ value }) => readsOf(value),
  writes: ({ variable, value }) => (variable === null ? [] : [{ variable, type: typeOf(value), exit: nextExit.id }]),
  waits: () => false,
  compile: ({ options: { variable, value } }, tools) => ({
    ...(variable !== null && { entry: [{ type: 'set', params: { variable, value: sourceOf(value, tools) } }] }),
    always: [toNext],
  }),
  renameVariable: ({ variable, value }, from, to) => ({
    variable: variable === from ? to : variable,
    value: renameInValue(value, from, to),
  }),
});

function readsOf(value: Value) {
  if (value.kind === 'text') return [{ field: 'value.text', source: value.text, as: 'template' as const }];
  if (value.kind === 'expression') return [{ field: 'value.source', source: value.source, as: 'expression' as const }];
  return [];
}

function typeOf(value: Value): Variable['type'] {
  return value.kind === 'expression' ? value.type : value.kind;
}

function sourceOf(value: Value, { localize }: CompileTools): ValueSource {
  switch (value.kind) {
    case 'text':
      return { from: 'template', text: localize('value.text', value.text) };
    case 'number':
      return { from: 'literal', value: value.number };
    case 'boolean':
      return { from: 'literal', value: value.boolean };
    case 'expression':
      return { from: 'expression', source: value.source };
  }
}

function renameInValue(value: Value, from: string, to: string): Value {
  if (value.kind === 'text') return { ...value, text: renameInTemplate(value.text, from, to) };
  if (value.kind === 'expression') return { ...value, source: renameInExpression(value.source, from, to) };
  return value;
}
