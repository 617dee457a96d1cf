// A branch's condition: built in rows, or written as an expression by hand.
import {
  type Condition,
  conditionSchema,
  conditionToExpression,
  renameInExpression,
  renameInTemplate,
} from '@parley/flow';
import { z } from 'zod';

export type BranchCondition = string | Condition;
type Rule = Condition['rules'][number];
type SingleRule = Exclude<Rule, { rules: unknown }>;

export const draftCondition = z.union([z.string(), conditionSchema]).catch('');

export const strictCondition = z.union([
  z.string().trim().min(1, 'Write the condition').max(2_000),
  conditionSchema.refine(isFinished, 'Finish the condition'),
]);

/** The expression it comes to; empty while there is none. */
export function sourceOf(condition: BranchCondition): string {
  return typeof condition === 'string' ? condition : conditionToExpression(condition);
}

/** In words, for a branch without a name. */
export function wordsOf(condition: BranchCondition): string {
  if (typeof condition === 'string') return condition;
  const between = condition.match === 'all' ? ' & ' : ' / ';
  return condition.rules.map((rule) => ('rules' in rule ? `(${wordsOf(rule)})` : ruleWords(rule))).join(between);
}

export function renameInCondition(condition: BranchCondition, from: string, to: string): BranchCondition {
  if (typeof condition === 'string') return renameInExpression(condition, from, to);
  const rename = (rule: SingleRule): SingleRule => ({
    ...rule,
    left: renamePath(rule.left, from, to),
    right: renameInTemplate(rule.right, from, to),
  });
  return {
    ...condition,
    rules: condition.rules.map((rule) => ('rules' in rule ? { ...rule, rules: rule.rules.map(rename) } : rename(rule))),
  };
}

function isFinished({ rules }: Condition): boolean {
  const single = rules.flatMap((rule) => ('rules' in rule ? rule.rules : [rule]));
  return single.length > 0 && single.every(({ left }) => left.trim() !== '');
}

function ruleWords({ left, operator, right }: SingleRule): string {
  return `${left} ${operator.replace('-', ' ')} ${right}`.trim();
}

function renamePath(path: string, from: string, to: string): string {
  const [root = '', ...members] = path.split('.');
  if (root === from) return [to, ...members].join('.');
  return root === 'vars' && members[0] === from ? [root, to, ...members.slice(1)].join('.') : path;
}
