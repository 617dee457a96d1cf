// The expression language: CEL syntax, total and sandboxed. Conditions and computed values of a flow are written in it.
import { err, type JsonValue, ok, type Result } from '@parley/primitives';
import { createBoundedCache } from './bounded-cache';
import { Budget, ExpressionError } from './budget';
import { buildEvaluator } from './build-evaluator';
import type { Evaluator } from './frame';
import { listNames } from './list-names';
import { type ExpressionFault, parseExpression } from './parse-expression';
import type { Scope } from './scope';
import { toPlain } from './to-plain';

export type Evaluation =
  | { readonly ok: true; readonly value: JsonValue }
  | { readonly ok: false; readonly message: string };

export type Expression = {
  readonly source: string;
  /** Names it reads: flow variables bare, others by path such as `contact.first_name`. */
  readonly names: readonly string[];
  /** Never throws, always ends. A name nobody set is null. */
  evaluate(scope: Scope): Evaluation;
};

const cache = createBoundedCache<Result<Expression, ExpressionFault>>(1_000);

/**
 * Compiles CEL source; the same source is compiled once.
 * @example
 * const adult = compileExpression('age >= 18');
 * if (adult.ok) adult.value.evaluate({ vars: { age: '20' } }); // { ok: true, value: true }
 */
export function compileExpression(source: string): Result<Expression, ExpressionFault> {
  return cache.get(source) ?? cache.keep(source, compile(source));
}

/** The value of a source at once; a source that does not compile is a failed evaluation. */
export function evaluateExpression(source: string, scope: Scope): Evaluation {
  const compiled = compileExpression(source);
  return compiled.ok ? compiled.value.evaluate(scope) : { ok: false, message: compiled.error.message };
}

/** Names a source reads; none when it cannot be read. */
export function expressionVariables(source: string): readonly string[] {
  const compiled = compileExpression(source);
  return compiled.ok ? compiled.value.names : [];
}

function compile(source: string): Result<Expression, ExpressionFault> {
  const tree = parseExpression(source);
  if (!tree.ok) return tree;
  try {
    const run = buildEvaluator(tree.value);
    return ok({ source, names: listNames(tree.value), evaluate: (scope) => evaluate(run, scope) });
  } catch (error) {
    return err({ message: messageOf(error) });
  }
}

function evaluate(run: Evaluator, scope: Scope): Evaluation {
  const budget = new Budget();
  try {
    return { ok: true, value: toPlain(run({ scope, budget, local: null }), budget) };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  if (error instanceof ExpressionError) return error.message;
  return error instanceof RangeError
    ? 'This expression is nested too deeply.'
    : 'This expression cannot be worked out.';
}
