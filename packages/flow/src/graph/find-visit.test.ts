import { describe, expect, it } from 'vitest';
import { draw, type Drawing } from '../testing/draw-flow';
import { testModels } from '../testing/test-models';
import { findVisit } from './find-visit';
import { flowGraph } from './flow-graph';

const pick: Drawing['steps'][string] = [
  'choose',
  {
    choices: [
      { id: 'c1', label: 'Long way' },
      { id: 'c2', label: 'Short way' },
    ],
  },
];
const flow = draw({
  steps: {
    begin: 'begin',
    form: 'begin',
    pick,
    ask: ['ask', {}],
    again: ['ask', {}],
    split: ['branch', {}],
    wait: ['pause', { ms: 5000 }],
    goal: ['say', {}],
    aside: ['say', {}],
  },
  edges: [
    'begin>pick',
    'pick:c1>ask',
    'ask>again',
    'again:gave-up>goal',
    'pick:c2>split',
    'split:no>wait',
    'wait>goal',
    'form>split',
  ],
  rest: { interrupts: [{ id: 'i', keywords: ['x'], to: 'aside' }] },
});
const graph = flowGraph(flow, testModels);

describe('findVisit', () => {
  it('is empty for where a visit begins', () => {
    expect(findVisit(graph, 'begin')).toEqual([]);
    expect(findVisit(graph, 'pick')).toEqual([]);
  });

  it('begins at the trigger that is nearest', () => {
    expect(findVisit(graph, 'goal')).toEqual([{ waits: '5000 ms' }]);
  });

  it('goes the long way when told so', () => {
    expect(findVisit(graph, 'goal', (from) => from.step.id !== 'wait')).toEqual([
      { chooses: 'Long way' },
      { says: '…' },
      { says: '?' },
    ]);
  });

  it('says what is expected of a condition', () => {
    const yes = flowGraph(
      draw({ steps: { begin: 'begin', split: ['branch', {}], a: 'end' }, edges: ['begin>split', 'split:yes>a'] }),
      testModels,
    );
    expect(findVisit(yes, 'a')).toEqual([{ expects: 'yes' }]);
  });

  it('finds none to what only an interrupt reaches, or nothing at all', () => {
    expect(findVisit(graph, 'aside')).toBeNull();
    expect(findVisit(graph, 'gone')).toBeNull();
  });

  it('ends in a ring', () => {
    const ring = flowGraph(
      draw({ steps: { begin: 'begin', a: ['say', {}], b: ['say', {}], c: 'end' }, edges: ['begin>a', 'a>b', 'b>a'] }),
      testModels,
    );
    expect(findVisit(ring, 'c')).toBeNull();
    expect(findVisit(ring, 'b')).toEqual([]);
  });
});
