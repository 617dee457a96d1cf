// Types that an expression's own text gives away, and those it does not.
import { expect, it } from 'vitest';
import type { Variable } from '../language/document';
import { expressionType } from './expression-type';

const types: Readonly<Record<string, Variable['type']>> = { age: 'number', name: 'text', born: 'date' };
const typeOf = (name: string) => types[name] ?? null;

it.each([
  ['age', 'number'],
  ['vars.name', 'text'],
  ['born', 'date'],
  ['"Ada"', 'text'],
  ['1', 'number'],
  ['1.5 * age', 'number'],
  ['-age', 'number'],
  ['true', 'boolean'],
  ['!(age > 3)', 'boolean'],
  ['name in ["a"]', 'boolean'],
  ['name + "!"', 'text'],
  ['[1]', 'list'],
  ['{"a": 1}', 'object'],
  ['size(name)', 'number'],
  ['name.trim()', 'text'],
  ['age > 3 ? "old" : "young"', 'text'],
  ['age > 3 ? "old" : 1', null],
  ['age + name', null],
  ['contact.email', null],
  ['null', null],
  ['toString(age)', null],
  ['1 +', null],
])('%s is %s', (source, type) => {
  expect(expressionType(source, typeOf)).toBe(type);
});
