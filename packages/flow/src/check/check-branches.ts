// Branches against each other, tried out at the values they compare with: never taken, hidden, overlapping, with a gap.
import type { JsonValue } from '@parley/primitives';
import { evaluateExpression } from '../expression/compile-expression';
import { expressionHints } from '../expression/expression-hints';
import type { FlowProblem } from '../language/problem';
import { type Checking, exitName, type LiveStep, nameOf, warningOf } from './checking';

type Branch = { readonly exit: string; readonly source: string };
/** Which branches hold at one value; the value as an expression says it. */
type Trial = { readonly value: JsonValue; readonly holds: readonly boolean[] };
type Ruled = { readonly at: LiveStep; readonly branches: readonly Branch[]; readonly name: string };

const mostValues = 80;

export function checkBranches({ live, states }: Checking): FlowProblem[] {
  return live.flatMap((at) => {
    const branches = branchesOf(states.get(at.step.id)?.always ?? []);
    const name = onlyName(branches);
    return name === null ? [] : problemsOf({ at, branches, name });
  });
}

function branchesOf(always: readonly { guard?: unknown; to: unknown }[]): Branch[] {
  return always.flatMap(({ guard, to }) => {
    const source = sourceOf(guard);
    return source !== null && typeof to === 'object' && to !== null && 'exit' in to
      ? [{ source, exit: String(to.exit) }]
      : [];
  });
}

function sourceOf(guard: unknown): string | null {
  if (typeof guard !== 'object' || guard === null || !('type' in guard) || guard.type !== 'expression') return null;
  const params: unknown = Reflect.get(guard, 'params');
  const source: unknown = typeof params === 'object' && params !== null ? Reflect.get(params, 'source') : null;
  return typeof source === 'string' ? source : null;
}

/** Only branches that all look at one and the same name can be told apart by trying. */
function onlyName(branches: readonly Branch[]): string | null {
  const hints = branches.map(({ source }) => expressionHints(source));
  const names = new Set(hints.flatMap((hint) => hint?.names ?? ['', '?']));
  const [name] = names;
  return names.size === 1 && name && hints.every((hint) => hint?.decidable) ? name : null;
}

function problemsOf(ruled: Ruled): FlowProblem[] {
  const trials = trialsOf(ruled);
  const { branches } = ruled;
  const found = branches.flatMap((_branch, index) => branchProblem(ruled, trials, index) ?? []);
  return [...found, ...gapProblem(ruled, trials)];
}

function trialsOf({ branches, name }: Ruled): Trial[] {
  const literals = literalsOf(branches);
  const counts = branches.some(({ source }) => expressionHints(source)?.counts);
  // A name that is compared with nothing is asked for as it is: it is true or false
  const tried = literals.length === 0 ? [true, false] : literals.flatMap((literal) => around(literal, counts));
  const values = [null, ...new Set(tried), 'something else'];
  return values
    .slice(0, mostValues)
    .map((value) => ({ value, holds: branches.map((branch) => isTrue(branch, name, value)) }));
}

function literalsOf(branches: readonly Branch[]): readonly JsonValue[] {
  return branches.flatMap(({ source }) => expressionHints(source)?.literals ?? []);
}

function isTrue({ source }: Branch, name: string, value: JsonValue): boolean {
  const result = evaluateExpression(source, scopeWith(name, value));
  return result.ok && result.value === true;
}

/** Whether it holds of a list, or of a text, with everything in it that the branch asks for. */
function holdsOfAll(branch: Branch, name: string): boolean {
  const all = literalsOf([branch]).slice(0, mostValues);
  const words = all.map((literal) => (typeof literal === 'string' ? literal : JSON.stringify(literal)));
  return isTrue(branch, name, [...all]) || isTrue(branch, name, words.join(' '));
}

function scopeWith(name: string, value: JsonValue): Record<string, JsonValue> {
  const [head = '', member] = name.split('.');
  return member === undefined ? { [name]: value, vars: { [name]: value } } : { [head]: { [member]: value } };
}

function around(literal: JsonValue, counts: boolean): JsonValue[] {
  const number = typeof literal === 'string' && literal.trim() !== '' ? Number(literal.replace(',', '.')) : literal;
  if (typeof number !== 'number' || !Number.isFinite(number)) {
    return literal === true || literal === false ? [true, false] : [literal];
  }
  const near = [number - 1, number, number + 1];
  const lengths = counts
    ? near.filter((length) => length >= 0 && length < 300).map((length) => 'x'.repeat(length))
    : [];
  return [...near, number + 0.5, ...lengths];
}

function branchProblem({ at, branches, name }: Ruled, trials: readonly Trial[], index: number): FlowProblem | null {
  const branch = branches[index];
  if (!branch) return null;
  const exit = exitName(at.exits, branch.exit);
  const about = { stepId: at.step.id, field: `exit:${branch.exit}`, values: { exit, name } };
  const own = trials.filter(({ holds }) => holds[index]);
  if (own.length === 0) {
    if (holdsOfAll(branch, name)) return null;
    const message = `The condition of "${exit}" in "${nameOf(at)}" is never true.`;
    return warningOf({ code: 'dead-branch', message, ...about });
  }
  if (own.every(({ holds }) => holds.indexOf(true) < index)) {
    const message = `"${exit}" in "${nameOf(at)}" is never taken: a branch above it always holds, too.`;
    return warningOf({ code: 'shadowed-branch', message, ...about });
  }
  return overlapProblem({ at, branches, name }, trials, index);
}

/** Each holds without the other somewhere, and somewhere both do. */
function overlapProblem({ at, branches, name }: Ruled, trials: readonly Trial[], index: number): FlowProblem | null {
  for (let other = 0; other < index; other += 1) {
    const both = trials.find(({ holds }) => holds[index] && holds[other]);
    const apart = [
      trials.some(({ holds }) => holds[index] && !holds[other]),
      trials.some(({ holds }) => !holds[index] && holds[other]),
    ];
    const [one, two] = [branches[other], branches[index]];
    if (!both || apart.includes(false) || !one || !two) continue;
    const label = (id: string) => exitName(at.exits, id);
    const value = JSON.stringify(both.value);
    return warningOf({
      code: 'overlapping-branches',
      stepId: at.step.id,
      field: `exit:${two.exit}`,
      message: `"${label(one.exit)}" and "${label(two.exit)}" in "${nameOf(at)}" both hold at ${value}; the first is taken.`,
      values: { exit: label(two.exit), other: label(one.exit), otherExit: one.exit, name, value },
    });
  }
  return null;
}

/** A number no branch takes, between numbers that some branch takes. */
function gapProblem({ at, name }: Ruled, trials: readonly Trial[]): FlowProblem[] {
  const numbers = trials.flatMap(({ value, holds }) =>
    typeof value === 'number' ? [{ value, taken: holds.includes(true) }] : [],
  );
  numbers.sort((a, b) => a.value - b.value);
  const first = numbers.findIndex(({ taken }) => taken);
  const last = numbers.findLastIndex(({ taken }) => taken);
  const gaps = numbers.slice(first, last).filter(({ taken }) => !taken);
  // Room between two branches may be meant; a single value left out hardly is
  const [gap] = gaps;
  if (first < 0 || !gap || gaps.some(({ value }) => Math.abs(value - gap.value) > 1)) return [];
  const message = `No branch of "${nameOf(at)}" takes ${name} = ${gap.value}, though those beside it are taken.`;
  const values = { name, value: String(gap.value) };
  return [warningOf({ code: 'gapped-branches', stepId: at.step.id, message, values })];
}
