// A condition as an author builds it in rows: all or any of some rules, one level of groups. It compiles to an expression.
import { z } from 'zod';

export const conditionOperators = [
  'is',
  'is-not',
  'contains',
  'not-contains',
  'starts',
  'ends',
  'greater',
  'less',
  'at-least',
  'at-most',
  'known',
  'unknown',
] as const;

/** `left` names what is looked at, e.g. `age` or `contact.email`; `right` is text, or `{{name}}` for another value. */
export const conditionRuleSchema = z.strictObject({
  left: z.string().max(200),
  operator: z.enum(conditionOperators),
  right: z.string().max(500),
});
export type ConditionRule = z.infer<typeof conditionRuleSchema>;

export const conditionGroupSchema = z.strictObject({
  match: z.enum(['all', 'any']),
  rules: z.array(conditionRuleSchema).max(20),
});
export type ConditionGroup = z.infer<typeof conditionGroupSchema>;

export const conditionSchema = z.strictObject({
  match: z.enum(['all', 'any']),
  rules: z.array(z.union([conditionRuleSchema, conditionGroupSchema])).max(20),
});
export type Condition = z.infer<typeof conditionSchema>;

/** Whether an operator compares with something on its right. */
export function takesRight(operator: ConditionRule['operator']): boolean {
  return operator !== 'known' && operator !== 'unknown';
}
