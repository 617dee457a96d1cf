// What an expression compares, for whoever looks for values that make it true and values that make it false.
import type { ASTNode } from '@marcbachmann/cel-js';
import type { JsonValue } from '@parley/primitives';
import { createBoundedCache } from './bounded-cache';
import { listNames, nodesIn } from './list-names';
import { parseExpression } from './parse-expression';

export type ExpressionHints = {
  /** Names it reads: flow variables bare, others by path. */
  readonly names: readonly string[];
  /** Values written out in it; of sums and products also what is left of them. */
  readonly literals: readonly JsonValue[];
  /** It counts characters or items. */
  readonly counts: boolean;
  /** Whether values near the literals decide it; chance, loops and calculations between two names are not decided so. */
  readonly decidable: boolean;
};

const calculations: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%']);
const plainCalls: ReadonlySet<string> = new Set(
  'size known alike includes begins finishes order has contains startsWith endsWith trim lowerAscii upperAscii string text double number int round bool dyn'.split(
    ' ',
  ),
);

const cache = createBoundedCache<{ readonly hints: ExpressionHints | null }>(1_000);

/** Null when the source cannot be read. */
export function expressionHints(source: string): ExpressionHints | null {
  const kept = cache.get(source) ?? cache.keep(source, { hints: readHints(source) });
  return kept.hints;
}

function readHints(source: string): ExpressionHints | null {
  const tree = parseExpression(source);
  if (!tree.ok) return null;
  const seen = { literals: new Set<JsonValue>(), counts: false, calculates: false, opaque: false };
  const waiting: ASTNode[] = [tree.value];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    look(node, seen);
    waiting.push(...nodesIn(node.args).toReversed());
  }
  const names = listNames(tree.value);
  const literals = seen.calculates ? [...seen.literals, ...remainders([...seen.literals])] : [...seen.literals];
  const decidable = !seen.opaque && !(seen.calculates && names.length > 1) && !names.includes('chance');
  return { names, literals, counts: seen.counts, decidable };
}

type Seen = { readonly literals: Set<JsonValue>; counts: boolean; calculates: boolean; opaque: boolean };

function look(node: ASTNode, seen: Seen): void {
  if (node.op === 'value') {
    const value: unknown = typeof node.args === 'bigint' ? Number(node.args) : node.args;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') seen.literals.add(value);
  }
  if (calculations.has(node.op)) seen.calculates = true;
  const called = node.op === 'call' || node.op === 'rcall' ? node.args[0] : null;
  if (called === null) return;
  if (called === 'size') seen.counts = true;
  if (!plainCalls.has(called)) seen.opaque = true;
}

/** `score + 10 == 15` is decided at 5, `price * 2 > 36` at 18. */
function remainders(literals: readonly JsonValue[]): number[] {
  const numbers = literals.filter((value) => typeof value === 'number').slice(0, 6);
  return numbers.flatMap((a) => numbers.flatMap((b) => (a === b ? [] : [a - b, a + b, ...(b === 0 ? [] : [a / b])])));
}
