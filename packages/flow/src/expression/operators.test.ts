import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Budget, ExpressionError } from './budget';
import { binaries, compareLoosely, compareValues, isSame } from './operators';

const work = (operator: string, left: unknown, right: unknown) => binaries[operator]?.(left, right, new Budget());
const anyValue = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.integer(), fc.string());

describe('equality', () => {
  it.each<[unknown, unknown, boolean]>([
    [1, 1, true],
    [1, '1', true],
    ['1', 1.0, true],
    ['1', '1.0', false],
    ['a', 'A', false],
    [null, null, true],
    [null, '', false],
    [null, 0, false],
    [true, 1, false],
    [[1, [2]], [1, ['2']], true],
    [[1, 2], [2, 1], false],
    [{ a: 1 }, { a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1 }, { b: 1 }, false],
    [[], {}, false],
    [{ toString: 1 }, { valueOf: 1 }, false],
  ])('%j and %j: %s', (left, right, expected) => {
    expect(isSame(left, right, new Budget())).toBe(expected);
    expect(isSame(right, left, new Budget())).toBe(expected);
    expect(work('!=', left, right)).toBe(!expected);
  });

  it('holds between a value and itself', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        expect(isSame(value, structuredClone(value), new Budget())).toBe(true);
      }),
    );
  });
});

describe('order', () => {
  it('compares numbers as numbers, texts as texts, anything else not at all', () => {
    expect(compareValues(2, 10)).toBe(-1);
    expect(compareValues('2', '10')).toBe(-1);
    expect(compareValues('b', 'a')).toBe(1);
    expect(compareValues('a', 'a')).toBe(0);
    expect(compareValues('a', 1)).toBeNull();
    expect(compareValues(null, 1)).toBeNull();
    expect(compareValues(true, false)).toBeNull();
    expect(compareValues([1], [2])).toBeNull();
  });

  it('is loosely numbers and dates only, so that "abc" is not after "1"', () => {
    expect(compareLoosely('10', 9)).toBe(1);
    expect(compareLoosely('2026-02-01', '2026-01-31')).toBe(1);
    expect(compareLoosely('2026-02-01T10:00', '2026-02-01')).toBe(1);
    expect(compareLoosely('abc', '1')).toBeNull();
    expect(compareLoosely(null, '1')).toBeNull();
  });

  it('never says both ways', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (a, b) => {
        expect(work('<', a, b) === true && work('>', a, b) === true).toBe(false);
        expect(work('<', a, b)).toBe(work('>', b, a));
        expect(work('<=', a, b)).toBe(work('>=', b, a));
      }),
    );
  });
});

describe('arithmetic', () => {
  it('works on numbers and on text that is a number', () => {
    expect(work('-', '5', 2)).toBe(3);
    expect(work('*', 3, '1,5')).toBe(4.5);
    expect(work('/', 9, 2)).toBe(4.5);
    expect(work('%', 9, 4)).toBe(1);
    expect(work('+', 1, 2)).toBe(3);
  });

  it('joins text and lists', () => {
    expect(work('+', 'a', 1)).toBe('a1');
    expect(work('+', null, 'a')).toBe('a');
    expect(work('+', [1], [2])).toEqual([1, 2]);
  });

  it('passes on what is not set', () => {
    for (const operator of ['+', '-', '*', '/', '%']) expect(work(operator, null, 1)).toBeNull();
  });

  it.each<[string, unknown, unknown]>([
    ['-', 'a', 1],
    ['/', 1, 0],
    ['%', 1, 0],
    ['*', 1e308, 10],
    ['+', true, 1],
    ['-', [1], 1],
  ])('fails with a reason: %s of %j and %j', (operator, left, right) => {
    expect(() => work(operator, left, right)).toThrow(ExpressionError);
  });
});

describe('in', () => {
  it('looks into lists by value and into objects by own key', () => {
    expect(work('in', '2', [1, 2])).toBe(true);
    expect(work('in', 3, [1, 2])).toBe(false);
    expect(work('in', 'a', { a: null })).toBe(true);
    expect(work('in', 'toString', {})).toBe(false);
    expect(work('in', 'a', 'abc')).toBe(false);
    expect(work('in', 'a', null)).toBe(false);
  });
});
