// Gives a variable a value: a text with tokens, a number, yes or no, a date, a list, an object, or what an expression comes to.
import { defineStepModel, expressionType, renameInExpression, renameInTemplate } from '@parley/flow';
import type { CompileTools, StepProblem, ValueSource } from '@parley/flow';
import { z } from 'zod';
import { draftName, nameSchema } from '../model-kit/fields';
import { findRepeated } from '../model-kit/find-repeated';
import { nextExit, toNext } from '../model-kit/next-exit';
import { dateSource, draftValue, strictValue, typeOf, type Value } from './value';

const draftSchema = z.object({
  variable: draftName,
  value: draftValue.catch({ kind: 'text', text: '' }),
});
export type SetVariableOptions = z.infer<typeof draftSchema>;

const optionsSchema = z.strictObject({
  variable: nameSchema.or(z.null().refine(() => false, 'Choose a variable')),
  value: strictValue,
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
  check,
  compile: ({ options: { variable, value } }, tools) => ({
    ...(variable !== null && { entry: [{ type: 'set', params: { variable, value: sourceOf(value, tools) } }] }),
    always: [toNext],
  }),
  renameVariable: ({ variable, value }, from, to) => ({
    variable: variable === from ? to : variable,
    value: renameInValue(value, from, to),
  }),
});

type Read = { readonly field: string; readonly source: string; readonly as: 'expression' | 'template' };

function readsOf(value: Value): Read[] {
  switch (value.kind) {
    case 'text':
      return [{ field: 'value.text', source: value.text, as: 'template' }];
    case 'date':
      return value.base === 'variable'
        ? [{ field: 'value.variable', source: dateSource(value), as: 'expression' }]
        : [];
    case 'list':
      return value.items.map(({ id, text }) => ({ field: `value.items.${id}`, source: text, as: 'template' }));
    case 'object':
      return value.entries.map(({ id, text }) => ({ field: `value.entries.${id}`, source: text, as: 'template' }));
    case 'expression':
      return [{ field: 'value.source', source: value.source, as: 'expression' }];
    default:
      return [];
  }
}

function sourceOf(value: Value, { localize }: CompileTools): ValueSource {
  const template = (path: string, text: string): ValueSource => ({ from: 'template', text: localize(path, text) });
  switch (value.kind) {
    case 'text':
      return template('value.text', value.text);
    case 'number':
      return { from: 'literal', value: value.number };
    case 'boolean':
      return { from: 'literal', value: value.boolean };
    case 'date':
      return { from: 'expression', source: dateSource(value) };
    case 'list':
      return { from: 'list', items: value.items.map(({ id, text }) => template(`value.items.${id}`, text)) };
    case 'object':
      return {
        from: 'object',
        entries: value.entries.map(({ id, key, text }) => [key.trim(), template(`value.entries.${id}`, text)]),
      };
    case 'expression':
      return { from: 'expression', source: value.source };
  }
}

function renameInValue(value: Value, from: string, to: string): Value {
  const rename = <Held extends { text: string }>(held: Held): Held => ({
    ...held,
    text: renameInTemplate(held.text, from, to),
  });
  switch (value.kind) {
    case 'text':
      return rename(value);
    case 'date':
      return value.variable === from ? { ...value, variable: to } : value;
    case 'list':
      return { ...value, items: value.items.map(rename) };
    case 'object':
      return { ...value, entries: value.entries.map(rename) };
    case 'expression':
      return { ...value, source: renameInExpression(value.source, from, to) };
    default:
      return value;
  }
}

/** What an expression plainly comes to should be what the variable is declared to hold. */
function check({ variable, value }: SetVariableOptions): StepProblem[] {
  if (value.kind === 'object')
    return findRepeated(value.entries.map(({ key }) => key.trim()).filter(Boolean)).map((key) => ({
      code: 'repeated-id',
      severity: 'error',
      field: 'value.entries',
      message: `The name "${key}" is there twice.`,
      values: { id: key },
    }));
  if (value.kind !== 'expression') return [];
  const given = expressionType(value.source, () => null);
  const fits =
    given === null || given === value.type || [given, value.type].every((type) => type === 'text' || type === 'date');
  if (fits) return [];
  return [
    {
      code: 'wrong-type',
      severity: 'warning',
      field: 'value.type',
      message: `This gives a ${given}, but is declared a ${value.type}.`,
      values: { name: variable ?? '', wanted: value.type, given },
    },
  ];
}
