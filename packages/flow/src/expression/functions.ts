// Every function an expression may call. All take linear time; `matches` has a file of its own.
import type { Budget } from './budget';
import { compareLoosely, isSame } from './operators';
import type { Scope } from './scope';
import { asNumber, asText, foldText, isKnown, lengthOf, sizeOf } from './values';

export type ExpressionFunction = {
  readonly arity: number;
  /** Arguments; for `x.f(y)` the receiver comes first. `scope` tells the time, the zone, the language and chance. */
  readonly call: (args: readonly unknown[], budget: Budget, scope: Scope) => unknown;
};

const whole = (number: number | null) => (number === null ? null : Math.trunc(number));

export const functions: Readonly<Record<string, ExpressionFunction>> = {
  size: { arity: 1, call: ([value]) => sizeOf(value) },
  string: { arity: 1, call: ([value]) => asText(value) },
  text: { arity: 1, call: ([value]) => asText(value) },
  double: { arity: 1, call: ([value]) => asNumber(value) },
  number: { arity: 1, call: ([value]) => asNumber(value) },
  int: { arity: 1, call: ([value]) => whole(asNumber(value)) },
  round: { arity: 1, call: ([value]) => rounded(asNumber(value)) },
  bool: { arity: 1, call: ([value]) => value === true || foldText(value) === 'true' },
  dyn: { arity: 1, call: ([value]) => value },
  contains: { arity: 2, call: ([text, part], budget) => holds(text, part, budget) },
  startsWith: { arity: 2, call: ([text, part]) => asText(text).startsWith(asText(part)) },
  endsWith: { arity: 2, call: ([text, part]) => asText(text).endsWith(asText(part)) },
  lowerAscii: { arity: 1, call: ([text]) => asText(text).toLowerCase() },
  upperAscii: { arity: 1, call: ([text]) => asText(text).toUpperCase() },
  trim: { arity: 1, call: ([text]) => asText(text).trim() },
  split: { arity: 2, call: ([text, by]) => asText(text).split(asText(by)) },
  join: { arity: 2, call: ([list, by], budget) => join(list, asText(by), budget) },
  indexOf: { arity: 2, call: ([holder, part], budget) => indexOf(holder, part, budget) },
  slice: { arity: 3, call: ([holder, from, to]) => slice(holder, whole(asNumber(from)), whole(asNumber(to))) },
  // What conditions drawn in the editor compile to
  known: { arity: 1, call: ([value]) => isKnown(value) },
  alike: { arity: 2, call: ([left, right]) => isAlike(left, right) },
  includes: { arity: 2, call: ([left, right]) => includes(left, right) },
  begins: { arity: 2, call: ([left, right]) => foldText(left).startsWith(foldText(right)) },
  finishes: { arity: 2, call: ([left, right]) => foldText(left).endsWith(foldText(right)) },
  order: { arity: 2, call: ([left, right]) => compareLoosely(left, right) },
};

function rounded(number: number | null): number | null {
  return number === null ? null : Math.round(number);
}

function holds(holder: unknown, part: unknown, budget: Budget): boolean {
  if (Array.isArray(holder)) return holder.some((item) => isSame(item, part, budget));
  return asText(holder).includes(asText(part));
}

/** From 0; -1 for what is not in it. */
function indexOf(holder: unknown, part: unknown, budget: Budget): number {
  if (Array.isArray(holder)) return holder.findIndex((item) => isSame(item, part, budget));
  return asText(holder).indexOf(asText(part));
}

/** Items or characters from one place up to another; places below 0 count from the end. */
function slice(holder: unknown, from: number | null, to: number | null): unknown {
  const held = Array.isArray(holder) ? holder : asText(holder);
  return held.slice(from ?? 0, to ?? undefined);
}

function join(list: unknown, by: string, budget: Budget): string {
  if (!Array.isArray(list)) return asText(list);
  budget.spend(list.reduce((length: number, item) => length + lengthOf(item) + by.length, 0));
  return list.map(asText).join(by);
}

function isAlike(left: unknown, right: unknown): boolean {
  if (!isKnown(left)) return false;
  const [a, b] = [asNumber(left), asNumber(right)];
  if (a !== null && b !== null) return a === b;
  return foldText(left) === foldText(right);
}

function includes(left: unknown, right: unknown): boolean {
  if (Array.isArray(left)) return left.some((item) => isAlike(item, right));
  return isKnown(left) && foldText(left).includes(foldText(right));
}
