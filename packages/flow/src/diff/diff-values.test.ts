import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffValues } from './diff-values';

describe('diffValues', () => {
  it.each<[unknown, unknown, string[]]>([
    [1, 1, []],
    [1, 2, ['']],
    ['1', 1, ['']],
    [null, {}, ['']],
    [[], {}, ['']],
    [{ a: 1 }, { a: 2 }, ['a']],
    [{ a: 1 }, {}, ['a']],
    [{}, { a: null }, ['a']],
    [{ a: { b: [1, 2] } }, { a: { b: [1, 3, 4] } }, ['a.b.1', 'a.b.2']],
    [{ a: 1, b: 1 }, { b: 1, a: 1 }, []],
    [{ toString: 1 }, {}, ['toString']],
  ])('%j and %j differ at %j', (before, after, paths) => {
    expect(diffValues(before, after).map((path) => path.join('.'))).toEqual(paths);
  });

  it('finds nothing between a value and its copy, and the same places both ways', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(diffValues(a, structuredClone(a))).toEqual([]);
        const sorted = (paths: readonly (readonly string[])[]) => paths.map((path) => path.join('/')).sort();
        expect(sorted(diffValues(a, b))).toEqual(sorted(diffValues(b, a)));
      }),
    );
  });
});
