import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asNumber, asText, foldText, isKnown, lengthOf, sizeOf } from './values';

describe('asNumber', () => {
  it.each<[unknown, number | null]>([
    [5, 5],
    ['5', 5],
    [' 5 ', 5],
    ['5,5', 5.5],
    ['.5', 0.5],
    ['-3', -3],
    ['+3', 3],
    ['', null],
    ['5 apples', null],
    ['1e5', null],
    ['0x10', null],
    ['1.2.3', null],
    ['Infinity', null],
    ['9'.repeat(41), null],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
    [true, null],
    [null, null],
    [[5], null],
  ])('%j is %j', (value, expected) => {
    expect(asNumber(value)).toBe(expected);
  });

  it('reads every number it would write in plain digits', () => {
    fc.assert(
      fc.property(fc.integer(), (number) => {
        expect(asNumber(asText(number))).toBe(number);
      }),
    );
  });
});

describe('asText', () => {
  it.each<[unknown, string]>([
    [null, ''],
    [undefined, ''],
    ['x', 'x'],
    [1.5, '1.5'],
    [true, 'true'],
    [['a', 1, ['b', null]], 'a, 1, b, '],
    [{ a: [1] }, '{"a":[1]}'],
    [Symbol('secret'), ''],
    [() => 1, ''],
  ])('%s is %j', (value, expected) => {
    expect(asText(value)).toBe(expected);
  });
});

describe('foldText', () => {
  it('takes away case, space around and differences of Unicode form', () => {
    expect(foldText(' MALMÖ ')).toBe('malmö');
    expect(foldText('Malmo\u0308')).toBe(foldText('malmö'));
    expect(foldText(12)).toBe('12');
  });
});

describe('isKnown', () => {
  it.each<[unknown, boolean]>([
    [null, false],
    [undefined, false],
    ['', false],
    [' \n', false],
    [[], false],
    ['x', true],
    [0, true],
    [false, true],
    [[''] /* an answer of one empty item is an answer */, true],
    [{}, true],
  ])('%j: %s', (value, expected) => {
    expect(isKnown(value)).toBe(expected);
  });
});

describe('sizes', () => {
  it('counts what people count', () => {
    expect(sizeOf('a👍b')).toBe(3);
    expect(sizeOf([1, 2])).toBe(2);
    expect(sizeOf({ a: 1, b: 2 })).toBe(2);
    expect(sizeOf(7)).toBe(0);
    expect(sizeOf(null)).toBe(0);
  });

  it('measures what costs', () => {
    expect(lengthOf('abc')).toBe(3);
    expect(lengthOf([1])).toBe(1);
    expect(lengthOf(12345)).toBe(0);
  });
});
