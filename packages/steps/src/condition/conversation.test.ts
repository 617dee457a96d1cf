// Scripted visits: the first branch that holds is taken.
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const flow = drawFlow({
  steps: {
    ask: ['ask-question', { text: 'Age?', answer: 'number', variable: 'age' }],
    which: [
      'condition',
      {
        branches: [
          { id: 'old', name: '', condition: 'age >= 60' },
          { id: 'adult', name: '', condition: 'age >= 18' },
          { id: 'broken', name: '', condition: 'age >' },
        ],
      },
    ],
    old: ['end', { text: 'Old' }],
    adult: ['end', { text: 'Adult' }],
    child: ['end', { text: 'Child' }],
  },
  edges: [
    'begin>ask',
    'ask:answered>which',
    'which:old>old',
    'which:adult>adult',
    'which:broken>old',
    'which:else>child',
  ],
  variables: { age: 'number' },
});

describe('a visit to condition', () => {
  it.each([
    ['70', 'Old'],
    ['60', 'Old'],
    ['18', 'Adult'],
    ['17.9', 'Child'],
  ])('goes on from %s to %s', (age, words) => {
    expect(new Visit(flow).says(age).heard).toEqual([words]);
  });

  it('leaves its path in the trace', () => {
    expect(new Visit(flow).says('30').turn.trace).toContainEqual({ at: 'leave', step: 'which', exit: 'adult' });
  });

  it('fails, and says so, when it leads back to itself', () => {
    const edges = flow.edges.map((edge) => (edge.from.exit === 'else' ? { ...edge, to: 'which' } : edge));
    const visit = new Visit({ ...flow, edges }).says('5');
    expect(visit.status).toBe('failed');
    expect(visit.effect('report-problem').data).toMatchObject({ code: 'step-budget' });
    expect(visit.effects).toEqual(['report-problem']);
  });
});
