// Values that authors often want, as the step would hold them.
import type { Value } from './value';

export const readyMades = [
  'now',
  'today',
  'tomorrow',
  'yesterday',
  'momentOfDay',
  'randomId',
  'append',
  'removeFirst',
  'removeLast',
  'first',
  'last',
  'countItems',
  'sameIndex',
  'daysUntil',
] as const;
export type ReadyMade = (typeof readyMades)[number];

const date = { kind: 'date', base: 'today', date: '', variable: '', amount: 0, unit: 'days' } as const;

/** `name` stands for the variable that is set, where the value is worked out from it. */
export function readyMade(wanted: ReadyMade, name: string): Value {
  switch (wanted) {
    case 'now':
      return { ...date, base: 'now' };
    case 'today':
      return date;
    case 'tomorrow':
      return { ...date, amount: 1 };
    case 'yesterday':
      return { ...date, amount: -1 };
    case 'momentOfDay':
      return { kind: 'expression', source: 'momentOfDay()', type: 'text' };
    case 'randomId':
      return { kind: 'expression', source: 'randomId()', type: 'text' };
    case 'append':
      return { kind: 'expression', source: `append(${name}, "…")`, type: 'list' };
    case 'removeFirst':
      return { kind: 'expression', source: `withoutFirst(${name})`, type: 'list' };
    case 'removeLast':
      return { kind: 'expression', source: `withoutLast(${name})`, type: 'list' };
    case 'first':
      return { kind: 'expression', source: 'first(items)', type: 'text' };
    case 'last':
      return { kind: 'expression', source: 'last(items)', type: 'text' };
    case 'countItems':
      return { kind: 'expression', source: 'size(items)', type: 'number' };
    case 'sameIndex':
      return { kind: 'expression', source: 'at(others, indexOf(items, item))', type: 'text' };
    case 'daysUntil':
      return { kind: 'expression', source: 'difference(today(), "2027-12-31", "days")', type: 'number' };
  }
}
