// A scripted visit through a list, twice, and through one that is empty.
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const flow = (ask: boolean) =>
  drawFlow({
    steps: {
      loop: ['for-each', { list: 'orders', item: 'order', position: 'place' }],
      say: ask
        ? ['ask-question', { text: 'Keep {{place}}: {{order}}?' }]
        : ['send-message', { bubbles: [{ id: 'a', kind: 'text', text: '{{place}}. {{order}}' }] }],
      again: ['ask-question', { text: 'Once more?' }],
    },
    edges: [
      'begin>loop',
      'loop:each>say',
      ask ? 'say:answered>loop' : 'say>loop',
      'loop:done>again',
      'again:answered>loop',
    ],
    variables: { orders: 'list', order: 'text', place: 'number' },
  });
const start = (orders: string[] | null) => {
  const values: Record<string, string[]> = orders === null ? {} : { orders };
  return { start: { values } };
};

describe('a visit to for-each', () => {
  it('takes the items in order, and again when it comes back', () => {
    const visit = new Visit(flow(false), start(['tea', 'milk']));
    expect(visit.heard).toEqual(['1. tea', '2. milk', 'Once more?']);
    expect(visit.turn.variables).toMatchObject({ place: 0 });
    expect(visit.says('yes').heard).toEqual(['1. tea', '2. milk', 'Once more?']);
  });

  it('waits within the loop and remembers its place', () => {
    const visit = new Visit(flow(true), start(['tea', 'milk']));
    expect(visit.heard).toEqual(['Keep 1: tea?']);
    expect(visit.says('yes').heard).toEqual(['Keep 2: milk?']);
    expect(visit.says('no').heard).toEqual(['Once more?']);
  });

  it.each([[[]], [null]])('passes by a list of %j', (orders) => {
    expect(new Visit(flow(false), start(orders)).heard).toEqual(['Once more?']);
  });
});
