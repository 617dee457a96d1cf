// Arithmetic and comparison, made total: an unset value is null, and ordering with null is false.
import { type Budget, ExpressionError } from './budget';
import { instantOf } from '../calendar/instant-of';
import { asNumber, asText, foldText, lengthOf } from './values';
import { weigh } from './weigh';

export type Binary = (left: unknown, right: unknown, budget: Budget) => unknown;

export const binaries: Readonly<Record<string, Binary>> = {
  '==': (left, right, budget) => isSame(left, right, budget),
  '!=': (left, right, budget) => !isSame(left, right, budget),
  '<': (left, right) => isOrdered(left, right, (order) => order < 0),
  '<=': (left, right) => isOrdered(left, right, (order) => order <= 0),
  '>': (left, right) => isOrdered(left, right, (order) => order > 0),
  '>=': (left, right) => isOrdered(left, right, (order) => order >= 0),
  '+': add,
  '-': (left, right) => arithmetic(left, right, (a, b) => a - b),
  '*': (left, right) => arithmetic(left, right, (a, b) => a * b),
  '/': (left, right) => arithmetic(left, right, divide),
  '%': (left, right) => arithmetic(left, right, (a, b) => (b === 0 ? Number.NaN : a % b)),
  in: (left, right, budget) => isWithin(left, right, budget),
};

/** Numbers by value even where one is text, lists and objects by what they hold. */
export function isSame(left: unknown, right: unknown, budget: Budget): boolean {
  budget.spend();
  if (typeof left === 'number' || typeof right === 'number') {
    const number = asNumber(left);
    return number !== null && number === asNumber(right);
  }
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return left === right;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const entries = Object.entries(left);
  if (entries.length !== Object.keys(right).length) return false;
  return entries.every(([key, held]) => Object.hasOwn(right, key) && isSame(held, Reflect.get(right, key), budget));
}

/** Below, equal or above zero as `left` stands to `right`; null when they have no order. */
export function compareValues(left: unknown, right: unknown): number | null {
  if (typeof left === 'string' && typeof right === 'string') {
    const numbers = compareNumbers(left, right);
    return numbers ?? (left < right ? -1 : Number(left > right));
  }
  return compareNumbers(left, right);
}

/** The same as conditions order values: numbers, and dates written year first. */
export function compareLoosely(left: unknown, right: unknown): number | null {
  const numbers = compareNumbers(left, right);
  if (numbers !== null) return numbers;
  const [a, b] = [foldText(left), foldText(right)];
  // Two clocks of different zones are only comparable as instants
  if (isZoned(a) && isZoned(b))
    return compareNumbers(instantOf(a.toUpperCase(), 'UTC'), instantOf(b.toUpperCase(), 'UTC'));
  return isDate(a) && isDate(b) ? compareValues(a, b) : null;
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(text);
}

function isZoned(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}t\d{2}:\d{2}.*(?:z|[+-]\d{2}:\d{2})$/.test(text);
}

function compareNumbers(left: unknown, right: unknown): number | null {
  const [a, b] = [asNumber(left), asNumber(right)];
  return a === null || b === null ? null : Math.sign(a - b);
}

function isOrdered(left: unknown, right: unknown, holds: (order: number) => boolean): boolean {
  const order = compareValues(left, right);
  return order !== null && holds(order);
}

function add(left: unknown, right: unknown, budget: Budget): unknown {
  if (Array.isArray(left) && Array.isArray(right)) {
    budget.spend(left.length + right.length);
    return [...left, ...right];
  }
  if (typeof left !== 'string' && typeof right !== 'string') return arithmetic(left, right, (a, b) => a + b);
  weigh(left, budget);
  weigh(right, budget);
  budget.spend(lengthOf(left) + lengthOf(right));
  return asText(left) + asText(right);
}

function divide(a: number, b: number): number {
  return b === 0 ? Number.NaN : a / b;
}

function arithmetic(left: unknown, right: unknown, work: (a: number, b: number) => number): number | null {
  if (left === null || right === null) return null;
  const [a, b] = [asNumber(left), asNumber(right)];
  if (a === null || b === null) throw new ExpressionError('Only numbers can be calculated with.');
  const result = work(a, b);
  if (Number.isFinite(result)) return result;
  throw new ExpressionError('This has no number as its result, e.g. a division by zero.');
}

/** Membership in a list, or a key of an object. */
function isWithin(item: unknown, holder: unknown, budget: Budget): boolean {
  if (Array.isArray(holder)) return holder.some((held) => isSame(item, held, budget));
  return typeof holder === 'object' && holder !== null && typeof item === 'string' && Object.hasOwn(holder, item);
}
