// Lists, objects, numbers and chance in expressions. Nothing is changed in place: each gives a new value.
import type { Budget } from './budget';
import type { ExpressionFunction } from './functions';
import { compareValues, isSame } from './operators';
import { readMember, type Scope } from './scope';
import { asNumber, asText } from './values';

const blocked: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export const listFunctions: Readonly<Record<string, ExpressionFunction>> = {
  append: { arity: 2, call: ([list, item], budget) => paid([...listOf(list), item], budget) },
  prepend: { arity: 2, call: ([list, item], budget) => paid([item, ...listOf(list)], budget) },
  first: { arity: 1, call: ([list]) => listOf(list)[0] ?? null },
  last: { arity: 1, call: ([list]) => listOf(list).at(-1) ?? null },
  withoutFirst: { arity: 1, call: ([list], budget) => paid(listOf(list).slice(1), budget) },
  withoutLast: { arity: 1, call: ([list], budget) => paid(listOf(list).slice(0, -1), budget) },
  at: { arity: 2, call: ([list, index]) => itemAt(listOf(list), asNumber(index)) },
  reverse: { arity: 1, call: ([list], budget) => paid(listOf(list).toReversed(), budget) },
  sort: { arity: 1, call: ([list], budget) => sorted(listOf(list), budget) },
  unique: { arity: 1, call: ([list], budget) => unique(listOf(list), budget) },
  without: { arity: 2, call: ([held, item], budget) => without(held, item, budget) },
  sum: { arity: 1, call: ([list]) => numbersOf(list).reduce((total, number) => total + number, 0) },
  min: { arity: 1, call: ([list]) => extreme(numbersOf(list), (a, b) => Math.min(a, b)) },
  max: { arity: 1, call: ([list]) => extreme(numbersOf(list), (a, b) => Math.max(a, b)) },
  floor: { arity: 1, call: ([value]) => rounded(value, Math.floor) },
  ceil: { arity: 1, call: ([value]) => rounded(value, Math.ceil) },
  abs: { arity: 1, call: ([value]) => rounded(value, Math.abs) },
  keys: { arity: 1, call: ([object]) => Object.keys(objectOf(object)) },
  values: { arity: 1, call: ([object]) => Object.values(objectOf(object)) },
  get: {
    arity: 2,
    call: ([holder, key]) => (typeof key === 'string' && blocked.has(key) ? null : readMember(holder, key)),
  },
  put: {
    arity: 3,
    call: ([object, key, value], budget) => joined([objectOf(object), { [asText(key)]: value }], budget),
  },
  merge: { arity: 2, call: ([one, other], budget) => joined([objectOf(one), objectOf(other)], budget) },
  replace: {
    arity: 3,
    call: ([text, part, by], budget) => replaced(asText(text), asText(part), { by: asText(by), budget }),
  },
  randomId: { arity: 0, call: (_args, _budget, scope) => randomId(scope) },
  pick: { arity: 1, call: ([list], _budget, { chance }) => drawn(listOf(list), asNumber(chance) ?? 0) },
};

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function paid(list: readonly unknown[], budget: Budget): readonly unknown[] {
  budget.spend(list.length);
  return list;
}

function itemAt(list: readonly unknown[], index: number | null): unknown {
  return index === null ? null : (list.at(Math.trunc(index)) ?? null);
}

/** What has no order among each other keeps its place. */
function sorted(list: readonly unknown[], budget: Budget): readonly unknown[] {
  budget.spend(list.length * 16);
  return list.toSorted((a, b) => compareValues(a, b) ?? 0);
}

function unique(list: readonly unknown[], budget: Budget): readonly unknown[] {
  return list.filter((item, index) => list.findIndex((other) => isSame(item, other, budget)) === index);
}

/** A list without each such item, or an object without that key. */
function without(held: unknown, item: unknown, budget: Budget): unknown {
  if (Array.isArray(held)) return held.filter((one) => !isSame(one, item, budget));
  return Object.fromEntries(Object.entries(objectOf(held)).filter(([key]) => key !== asText(item)));
}

function numbersOf(value: unknown): number[] {
  return listOf(value).flatMap((item) => asNumber(item) ?? []);
}

function extreme(numbers: readonly number[], better: (a: number, b: number) => number): number | null {
  const [first, ...rest] = numbers;
  return first === undefined ? null : rest.reduce(better, first);
}

function rounded(value: unknown, round: (number: number) => number): number | null {
  const number = asNumber(value);
  return number === null ? null : round(number) || 0;
}

function joined(objects: readonly object[], budget: Budget): object {
  const entries = objects.flatMap((object) => Object.entries(object)).filter(([key]) => !blocked.has(key));
  budget.spend(entries.length);
  return Object.fromEntries(entries);
}

function replaced(
  text: string,
  part: string,
  { by, budget }: { readonly by: string; readonly budget: Budget },
): string {
  if (part === '') return text;
  const pieces = text.split(part);
  budget.spend(text.length + (pieces.length - 1) * by.length);
  return pieces.join(by);
}

/** From the time and the visit's own lots, so that a replay gives the same. */
function randomId({ now, chance }: Scope): string {
  const lot = Math.floor((asNumber(chance) ?? 0) * 0x1_0000_0000);
  return `${(asNumber(now) ?? 0).toString(36)}${lot.toString(36).padStart(7, '0')}`;
}

function drawn(list: readonly unknown[], chance: number): unknown {
  return list[Math.floor(chance * list.length)] ?? null;
}
