// One thread of two conversations, and one that stays as it came.
import { expect, it } from 'vitest';
import { idFrom } from '@parley/primitives';
import { inThreadOrder } from './thread-order';

const movedFrom = idFrom('conversation', 'conv_2');

it('sorts a merged thread by time and leaves every other as it came', () => {
  const plain = [
    { seq: 1, at: 9 },
    { seq: 2, at: 3 },
  ];
  expect(inThreadOrder(plain)).toBe(plain);
  const merged = [
    { seq: 1, at: 10 },
    { seq: 2, at: 30 },
    { seq: 3, at: 10, movedFrom },
    { seq: 4, at: 20, movedFrom },
  ];
  expect(inThreadOrder(merged).map(({ seq }) => seq)).toEqual([1, 3, 4, 2]);
});
