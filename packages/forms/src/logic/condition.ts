// When a field is shown: rules over earlier answers, the same in the browser and on the server.
import { z } from 'zod';

export const operatorSchema = z.enum([
  'equals',
  'not-equals',
  'contains',
  'not-contains',
  'starts-with',
  'ends-with',
  'less',
  'at-most',
  'greater',
  'at-least',
  'between',
  'not-between',
  // A day no more than so many days ago, or from now.
  'in-last-days',
  'in-next-days',
  'any-of',
  'none-of',
  'all-of',
  'not-all-of',
  'exactly',
  'not-exactly',
  'filled',
  'empty',
]);
export type Operator = z.infer<typeof operatorSchema>;

export const ruleSchema = z.strictObject({
  /** Id of an earlier field. */
  fieldId: z.string().min(1).max(80),
  operator: operatorSchema,
  /** What it is compared with: one text, for `between` the least and the most, for choices several. */
  values: z.array(z.string().max(2_000)).max(300),
});
export type Rule = z.infer<typeof ruleSchema>;

export const showWhenSchema = z.strictObject({
  match: z.enum(['all', 'any']),
  rules: z.array(ruleSchema).min(1).max(20),
});
export type ShowWhen = z.infer<typeof showWhenSchema>;
