// Chance is a function of seed and draw, and evenly spread.
import { describe, expect, it } from 'vitest';
import { chance, lotOf } from './chance';

const draws = (seed: number, count: number) => Array.from({ length: count }, (_, draw) => chance(seed, draw));

describe('chance', () => {
  it('is the same for the same seed and draw', () => {
    expect(draws(42, 20)).toEqual(draws(42, 20));
    expect(draws(42, 20)).not.toEqual(draws(43, 20));
  });

  it('lies from 0 up to 1 and is evenly spread over draws and over seeds', () => {
    const many = [...draws(1, 5_000), ...Array.from({ length: 5_000 }, (_, seed) => chance(seed, 0))];
    expect(many.every((value) => value >= 0 && value < 1)).toBe(true);
    const tenths = Array.from(
      { length: 10 },
      (_, tenth) => many.filter((value) => Math.floor(value * 10) === tenth).length,
    );
    for (const count of tenths) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });

  it('takes any seed', () => {
    for (const seed of [-1, 0, 2 ** 40, 1.5]) expect(chance(seed, 3)).toBeLessThan(1);
  });
});

describe('lotOf', () => {
  it('is one number per seed and name, and names have nothing to do with each other', () => {
    const both = Array.from({ length: 2_000 }, (_, seed) => [lotOf(seed, 'split_1'), lotOf(seed, 'split_2')] as const);
    expect(both.every(([one, other], seed) => lotOf(seed, 'split_1') === one && one !== other)).toBe(true);
    const agreeing = both.filter(([one, other]) => one < 0.5 === other < 0.5).length;
    expect(Math.abs(agreeing - 1_000)).toBeLessThan(120);
  });
});
