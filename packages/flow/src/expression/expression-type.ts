// Which type an expression comes to, as far as its text says; what a value turns out to be is only known in a visit.
import type { ASTNode } from '@marcbachmann/cel-js';
import type { Variable } from '../language/document';
import { parseExpression } from './parse-expression';

type Type = Variable['type'];
export type TypeOf = (variable: string) => Type | null;

/** Null when it could be anything. */
export function expressionType(source: string, typeOf: TypeOf): Type | null {
  const tree = parseExpression(source);
  return tree.ok ? typeOfNode(tree.value, typeOf) : null;
}

const logic: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=', '&&', '||', '!_', 'in']);
const counting: ReadonlySet<string> = new Set(['-', '*', '/', '%', '-_']);
const given: Readonly<Record<string, Type>> = {
  size: 'number',
  double: 'number',
  number: 'number',
  int: 'number',
  round: 'number',
  order: 'number',
  string: 'text',
  text: 'text',
  trim: 'text',
  lowerAscii: 'text',
  upperAscii: 'text',
  join: 'text',
  bool: 'boolean',
  known: 'boolean',
  alike: 'boolean',
  includes: 'boolean',
  begins: 'boolean',
  finishes: 'boolean',
  contains: 'boolean',
  startsWith: 'boolean',
  endsWith: 'boolean',
  matches: 'boolean',
  split: 'list',
  now: 'date',
  today: 'date',
  tomorrow: 'date',
  yesterday: 'date',
  date: 'date',
  addMinutes: 'date',
  addHours: 'date',
  addDays: 'date',
  addWeeks: 'date',
  addMonths: 'date',
  addYears: 'date',
  timestamp: 'number',
  year: 'number',
  month: 'number',
  day: 'number',
  hour: 'number',
  minute: 'number',
  weekday: 'number',
  difference: 'number',
  isBefore: 'boolean',
  isAfter: 'boolean',
  sameDay: 'boolean',
  format: 'text',
  momentOfDay: 'text',
  randomId: 'text',
  replace: 'text',
  append: 'list',
  prepend: 'list',
  withoutFirst: 'list',
  withoutLast: 'list',
  reverse: 'list',
  sort: 'list',
  unique: 'list',
  keys: 'list',
  values: 'list',
  put: 'object',
  merge: 'object',
  sum: 'number',
  min: 'number',
  max: 'number',
  floor: 'number',
  ceil: 'number',
  abs: 'number',
  indexOf: 'number',
  map: 'list',
  filter: 'list',
  exists: 'boolean',
  exists_one: 'boolean',
  all: 'boolean',
};

function typeOfNode(node: ASTNode, typeOf: TypeOf): Type | null {
  if (logic.has(node.op)) return 'boolean';
  if (counting.has(node.op)) return 'number';
  switch (node.op) {
    case 'value':
      return typeOfValue(node.args);
    case 'id':
      return typeOf(node.args);
    case '.':
      return node.args[0].op === 'id' && node.args[0].args === 'vars' ? typeOf(node.args[1]) : null;
    case 'list':
      return 'list';
    case 'map':
      return 'object';
    case '?:':
      return both(typeOfNode(node.args[1], typeOf), typeOfNode(node.args[2], typeOf));
    case '+':
      return both(typeOfNode(node.args[0], typeOf), typeOfNode(node.args[1], typeOf));
    case 'call':
    case 'rcall':
      return Object.hasOwn(given, node.args[0]) ? (given[node.args[0]] ?? null) : null;
    default:
      return null;
  }
}

function typeOfValue(value: unknown): Type | null {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'number' || typeof value === 'bigint' ? 'number' : null;
}

function both(left: Type | null, right: Type | null): Type | null {
  return left === right ? left : null;
}
