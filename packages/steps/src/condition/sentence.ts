// A condition as a sentence an author reads: "Email is known and Order number starts with NC-".
import { tokenLabel } from '@parley/editor';
import type { Condition, ConditionGroup, ConditionRule } from '@parley/flow';
import type { words } from './words';

type Own = (typeof words)['en'];

export function sentence(condition: string | Condition, own: Own): string {
  if (typeof condition === 'string') return condition.trim() || own.unfinished;
  return say(condition, own) || own.unfinished;
}

function say({ match, rules }: Condition | ConditionGroup, own: Own): string {
  const said = rules.flatMap((rule) =>
    'rules' in rule ? [`(${say(rule, own)})`] : rule.left === '' ? [] : [sayRule(rule, own)],
  );
  return said.join(` ${match === 'all' ? own.and : own.or} `);
}

function sayRule({ left, operator, right }: ConditionRule, own: Own): string {
  const name = leftName(left, own);
  if (left.startsWith('team.') && operator === 'is') return name;
  const value = right.startsWith('{{') ? tokenLabel(right.slice(2, -2).trim()) : right;
  return `${name} ${own.operators[operator]} ${value}`.trimEnd();
}

export function leftName(left: string, own: Own): string {
  const known: Readonly<Record<string, string>> = own.known;
  return known[left] ?? tokenLabel(left);
}
