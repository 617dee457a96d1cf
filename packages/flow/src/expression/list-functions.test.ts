// Lists, objects and chance in expressions.
import { describe, expect, it } from 'vitest';
import { evaluateExpression } from './compile-expression';

const scope = {
  vars: { list: ['b', 'a', 'b'], other: [10, 20, 30], numbers: [3, '1,5', 'x'], box: { a: 1, b: 2 }, none: null },
  now: 1_800_000_000_000,
  chance: 0.5,
};
const value = (source: string, more: object = {}) => {
  const result = evaluateExpression(source, { ...scope, ...more });
  return result.ok ? result.value : result.message;
};

describe('lists and objects in expressions', () => {
  it.each([
    ['append(list, "c")', ['b', 'a', 'b', 'c']],
    ['append(none, "c")', ['c']],
    ['prepend(list, 1)', [1, 'b', 'a', 'b']],
    ['[first(list), last(list), first(none)]', ['b', 'b', null]],
    ['withoutFirst(list)', ['a', 'b']],
    ['withoutLast(list)', ['b', 'a']],
    ['[at(list, 1), at(list, -1), at(list, 9), at(list, "x")]', ['a', 'b', null, null]],
    ['at(other, indexOf(list, "a"))', 20],
    ['reverse(list)', ['b', 'a', 'b']],
    ['sort(other.map(x, 0 - x))', [-30, -20, -10]],
    ['unique(list)', ['b', 'a']],
    ['without(list, "b")', ['a']],
    ['without(box, "a")', { b: 2 }],
    ['[sum(numbers), min(numbers), max(numbers), max(none)]', [4.5, 1.5, 3, null]],
    ['[floor(-1.5), ceil(1.2), abs("-2"), floor("x")]', [-2, 2, 2, null]],
    ['[keys(box), values(box), keys(list)]', [['a', 'b'], [1, 2], []]],
    ['[get(box, "a"), get(box, "toString"), get(list, 0), get(box, "__proto__")]', [1, null, 'b', null]],
    ['put(box, "c", 3)', { a: 1, b: 2, c: 3 }],
    ['put(none, "__proto__", 3)', {}],
    ['merge(box, {"b": 9})', { a: 1, b: 9 }],
    ['replace("a-b-c", "-", "+")', 'a+b+c'],
    ['replace("abc", "", "x")', 'abc'],
    ['pick(other)', 20],
    ['pick(none)', null],
  ])('%s is %j', (source, wanted) => {
    expect(value(source)).toEqual(wanted);
  });

  it('draw ids by the visit’s own lots, the same in a replay', () => {
    expect(value('randomId()')).toMatch(/^[a-z0-9]{12,}$/);
    expect(value('randomId()')).toBe(value('randomId()'));
    expect(value('randomId()', { chance: 0.25 })).not.toBe(value('randomId()'));
  });

  it('do not swell', () => {
    const grown =
      '(replace("aaaaaaaaaa", "a", replace("aaaaaaaaaa", "a", replace("aaaaaaaaaa", "a", "0123456789012345678901234567890123456789012345678901234567890123456789"))))';
    expect(value(grown)).toBe('This grows too large.');
  });
});
