// The kinds of values a variable can be given, as the step holds them.
import type { Variable } from '@parley/flow';
import { z } from 'zod';
import { draftList, draftText, partIdSchema } from '../model-kit/fields';

export const typeSchema = z.enum(['text', 'number', 'boolean', 'date', 'list', 'object']);
export const dateBases = ['today', 'now', 'fixed', 'variable'] as const;
export const dateUnits = ['minutes', 'hours', 'days', 'weeks', 'months', 'years'] as const;
const baseSchema = z.enum(dateBases);
const unitSchema = z.enum(dateUnits);

const draftItem = z.object({ id: partIdSchema, text: draftText() });
const draftEntry = z.object({ id: partIdSchema, key: draftText(), text: draftText() });

export const draftValue = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: draftText() }),
  z.object({ kind: z.literal('number'), number: z.number().catch(0) }),
  z.object({ kind: z.literal('boolean'), boolean: z.boolean().catch(false) }),
  z.object({
    kind: z.literal('date'),
    base: baseSchema.catch('today'),
    date: draftText(),
    variable: draftText(),
    amount: z.number().int().catch(0),
    unit: unitSchema.catch('days'),
  }),
  z.object({ kind: z.literal('list'), items: draftList(draftItem) }),
  z.object({ kind: z.literal('object'), entries: draftList(draftEntry) }),
  z.object({ kind: z.literal('expression'), source: draftText(), type: typeSchema.catch('text') }),
]);
export type Value = z.infer<typeof draftValue>;
export type DateValue = Extract<Value, { kind: 'date' }>;

const longText = z.string().max(20_000);
const dateText = z.string().regex(/^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2})?$/, 'Write a date such as 2027-03-15');

export const strictValue = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: longText }),
  z.strictObject({ kind: z.literal('number'), number: z.number() }),
  z.strictObject({ kind: z.literal('boolean'), boolean: z.boolean() }),
  z
    .strictObject({
      kind: z.literal('date'),
      /** Counted from today, from now, from a date written out, or from a variable. */
      base: baseSchema,
      date: dateText.or(z.literal('')),
      variable: z.string().regex(/^([a-z][a-z0-9_]{0,59})?$/),
      amount: z.number().int().min(-100_000).max(100_000),
      unit: unitSchema,
    })
    .refine(({ base, date }) => base !== 'fixed' || date !== '', { path: ['date'], error: 'Write the date' })
    .refine(({ base, variable }) => base !== 'variable' || variable !== '', {
      path: ['variable'],
      error: 'Choose a variable',
    }),
  z.strictObject({
    kind: z.literal('list'),
    items: z.array(z.strictObject({ id: partIdSchema, text: longText })).max(200),
  }),
  z.strictObject({
    kind: z.literal('object'),
    entries: z
      .array(
        z.strictObject({ id: partIdSchema, key: z.string().trim().min(1, 'Write the name').max(100), text: longText }),
      )
      .max(200),
  }),
  z.strictObject({
    kind: z.literal('expression'),
    source: z.string().trim().min(1, 'Write the expression').max(2_000),
    type: typeSchema,
  }),
]);

export function typeOf(value: Value): Variable['type'] {
  return value.kind === 'expression' ? value.type : value.kind;
}

/** The date as an expression: what it counts from, and how far. */
export function dateSource({ base, date, variable, amount, unit }: DateValue): string {
  const starts = {
    today: 'today()',
    now: 'now()',
    fixed: JSON.stringify(date),
    variable: `vars.${variable || 'none'}`,
  };
  const start = starts[base];
  if (amount === 0) return start;
  return `add${unit.slice(0, 1).toUpperCase()}${unit.slice(1)}(${start}, ${amount})`;
}
