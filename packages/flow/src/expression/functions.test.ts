import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Budget, ExpressionError } from './budget';
import { functions } from './functions';

const call = (name: string, ...args: unknown[]) => functions[name]?.call(args, new Budget(), {});

describe('functions', () => {
  it.each<[string, unknown[], unknown]>([
    ['size', ['åäö'], 3],
    ['string', [12], '12'],
    ['text', [null], ''],
    ['double', ['1.5'], 1.5],
    ['number', ['x'], null],
    ['int', [-2.9], -2],
    ['int', ['x'], null],
    ['round', ['2,5'], 3],
    ['round', [null], null],
    ['bool', [' True '], true],
    ['bool', ['yes'], false],
    ['dyn', ['x'], 'x'],
    ['contains', ['abc', 'b'], true],
    ['contains', [['a', 1], '1'], true],
    ['startsWith', ['abc', 'a'], true],
    ['startsWith', [null, 'a'], false],
    ['endsWith', ['abc', 'c'], true],
    ['lowerAscii', ['ÅB'], 'åb'],
    ['upperAscii', ['åb'], 'ÅB'],
    ['trim', ['  a '], 'a'],
    ['split', ['a-b', '-'], ['a', 'b']],
    ['join', [['a', null, 1], '+'], 'a++1'],
    ['join', ['no list', '+'], 'no list'],
    ['indexOf', [['a', 'b'], 'b'], 1],
    ['indexOf', [['a'], 'c'], -1],
    ['indexOf', ['abc', 'c'], 2],
    ['indexOf', [null, 'c'], -1],
    ['slice', [['a', 'b', 'c'], 1, 9], ['b', 'c']],
    ['slice', [['a', 'b', 'c'], 0, -1], ['a', 'b']],
    ['slice', ['abc', 'x', null], 'abc'],
    ['known', [' '], false],
    ['alike', ['1,0', 1], true],
    ['alike', [null, ''], false],
    ['includes', [['Red', 'Blue'], 'red'], true],
    ['includes', ['Redwood', 'red'], true],
    ['includes', [null, ''], false],
    ['begins', [' Hello', 'HE'], true],
    ['finishes', ['Hello ', 'LO'], true],
    ['order', ['9', '10'], -1],
    ['order', ['a', 'b'], null],
  ])('%s of %j is %j', (name, args, expected) => {
    expect(call(name, ...args)).toEqual(expected);
  });

  it('takes anything without throwing anything but its own error', () => {
    const anything = fc.jsonValue({ maxDepth: 2 });
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(functions)), anything, anything, (name, a, b) => {
        try {
          expect(call(name, a, b)).not.toBeUndefined();
        } catch (error) {
          expect(error).toBeInstanceOf(ExpressionError);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
