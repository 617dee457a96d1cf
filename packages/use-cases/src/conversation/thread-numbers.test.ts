// The merged chat's numbers: a shuffle without gaps, the same again for what comes later.
import { describe, expect, it } from 'vitest';
import { plainNumbers, shownSeq, storedUpTo, stretchesAfter } from './thread-numbers';

const numbers = { before: 3, moved: 2 };

describe('numbers of a merged thread', () => {
  it('show every message once, own first', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map((seq) => shownSeq(numbers, seq))).toEqual([3, 4, 5, 1, 2, 6, 7]);
    expect([1, 2, 3].map((seq) => shownSeq(plainNumbers, seq))).toEqual([1, 2, 3]);
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('read on after %i without gap or repeat', (shown) => {
    const read = stretchesAfter(numbers, shown).flatMap(({ after, until }) =>
      [1, 2, 3, 4, 5, 6, 7, 8].filter((seq) => seq > after && seq <= until),
    );
    const expected = [1, 2, 3, 4, 5, 6, 7, 8].filter((seq) => seq > shown);
    expect(read.map((seq) => shownSeq(numbers, seq))).toEqual(expected);
  });

  it('count as read only what is wholly seen', () => {
    expect([4, 5, 6].map((shown) => storedUpTo(numbers, shown))).toEqual([0, 5, 6]);
    expect(storedUpTo(plainNumbers, 2)).toBe(2);
  });
});
