// Scripted visits: shared out by weight, and a session that comes by again takes the same arm.
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const arms = [
  { id: 'a', name: 'Short', weight: 20 },
  { id: 'b', name: 'Middle', weight: 30 },
  { id: 'c', name: 'Long', weight: 50 },
];
const flow = drawFlow({
  steps: {
    split: ['random-split', { arms, variable: 'variant' }],
    again: ['ask-question', { text: 'Again?' }],
  },
  edges: [
    'begin>split',
    'split:a>again',
    'split:b>again',
    'split:c>again',
    'again:answered>split',
    'again:gave-up>split',
  ],
  variables: { variant: 'text' },
});
const visit = (seed: number) => new Visit(flow, { start: { seed } });

describe('a visit to random-split', () => {
  it('is shared out by the weights', () => {
    const drawn = Array.from({ length: 400 }, (_, seed) => visit(seed).turn.variables['variant']);
    for (const { name, weight } of arms) {
      const count = drawn.filter((arm) => arm === name).length;
      expect(Math.abs(count - weight * 4)).toBeLessThan(32);
    }
  });

  it('keeps its arm when it comes by again', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const before = visit(seed);
      const { variant } = before.turn.variables;
      for (const round of ['1', '2', '3']) expect(before.says(round).turn.variables['variant']).toBe(variant);
    }
  });
});
