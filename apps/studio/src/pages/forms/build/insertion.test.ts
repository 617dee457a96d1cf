// The line is drawn where the field will land.
import { expect, it } from 'vitest';
import { gapAt, gapOver, placeOfGap } from './insertion';

const bands = [0, 1, 2].map((index) => ({ id: String(index), top: index * 100, bottom: index * 100 + 80 }));

it('finds the gap under the pointer', () => {
  expect([-5, 39, 41, 139, 141, 241, 900].map((y) => gapAt(y, bands))).toEqual([0, 0, 1, 1, 2, 3, 3]);
  expect(gapAt(10, [])).toBe(0);
});

it('puts a field moved by keyboard where the other one was', () => {
  for (const [from, over] of [
    [0, 2],
    [2, 0],
    [1, 2],
    [1, 1],
  ] as const)
    expect(placeOfGap(gapOver(from, over), from)).toBe(over);
});

it('lets a field fall back into its own place from either side', () => {
  expect(placeOfGap(1, 1)).toBe(1);
  expect(placeOfGap(2, 1)).toBe(1);
});
