// The line is drawn where the field will land.
import { expect, it } from 'vitest';
import { dropAt, gapAt, gapOver, placeOfGap } from './insertion';

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

it('means beside a field at its sides, and the gap elsewhere', () => {
  const band = (id: string, top: number, alone = false) => ({ id, top, bottom: top + 100, left: 0, right: 400, alone });
  const rows = [band('a', 0), band('b', 100), band('page', 200, true)];
  expect(dropAt({ x: 20, y: 50 }, rows, 'x')).toEqual({ kind: 'beside', beside: 'a', side: 'left' });
  expect(dropAt({ x: 380, y: 150 }, rows, 'x')).toEqual({ kind: 'beside', beside: 'b', side: 'right' });
  expect(dropAt({ x: 380, y: 150 }, rows, 'b')).toEqual({ kind: 'gap', gap: 2 });
  expect(dropAt({ x: 200, y: 150 }, rows, 'x')).toEqual({ kind: 'gap', gap: 2 });
  expect(dropAt({ x: 20, y: 105 }, rows, 'x')).toEqual({ kind: 'gap', gap: 1 });
  expect(dropAt({ x: 20, y: 250 }, rows, 'x')).toMatchObject({ kind: 'gap' });
});
