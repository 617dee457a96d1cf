import { describe, expect, it } from 'vitest';
import { draw } from '../testing/draw-flow';
import { testModels } from '../testing/test-models';
import { findLoops } from './find-loops';
import { findVisit } from './find-visit';
import { flowGraph } from './flow-graph';
import { entrances, incoming, openExits, outgoing, outlineOrder, reachableSteps } from './graph-questions';

const flow = draw({
  steps: {
    alone: ['say', {}],
    begin: 'begin',
    pick: [
      'choose',
      {
        text: 'Which?',
        choices: [
          { id: 'c1', label: 'Red' },
          { id: 'c2', label: 'Blue' },
        ],
      },
    ],
    red: ['say', {}],
    wait: ['pause', { ms: 60_000 }],
    ask: ['ask', {}],
    sure: ['branch', { when: 'true' }],
    end: 'end',
    help: ['say', {}],
  },
  edges: [
    'begin>pick',
    'pick:c1>red',
    'pick:c2>wait',
    'red>end',
    'wait>ask',
    'ask>sure',
    'sure:yes>end',
    'sure:no>gone',
    'sure:no>red',
  ],
  rest: { interrupts: [{ id: 'i', keywords: ['help'], to: 'help' }] },
});
const graph = flowGraph(flow, testModels);

describe('graph questions', () => {
  it('knows edges, exits and entrances of a step', () => {
    expect(outgoing(graph, 'pick').map(({ to }) => to)).toEqual(['red', 'wait']);
    expect(incoming(graph, 'end').map(({ from }) => from.step)).toEqual(['red', 'sure']);
    expect(openExits(graph, 'ask').map(({ id }) => id)).toEqual(['gave-up']);
    expect([outgoing(graph, 'x'), incoming(graph, 'x'), openExits(graph, 'x')]).toEqual([[], [], []]);
    expect(entrances(graph).map(({ step }) => step.id)).toEqual(['begin', 'help']);
  });

  it('finds what can be reached', () => {
    expect([...flow.steps.map(({ id }) => id)].filter((id) => !reachableSteps(graph).has(id))).toEqual(['alone']);
  });

  it('orders the outline depth first, strays last', () => {
    expect(outlineOrder(graph)).toEqual(['begin', 'pick', 'red', 'end', 'wait', 'ask', 'sure', 'help', 'alone']);
  });

  it('passes a disabled step by its first exit only', () => {
    const steps = flow.steps.map((step) => (step.id === 'pick' ? { ...step, disabled: true } : step));
    expect(reachableSteps(flowGraph({ ...flow, steps }, testModels)).has('wait')).toBe(false);
  });
});

describe('findVisit', () => {
  it('gives the shortest replies that lead there', () => {
    expect(findVisit(graph, 'end')).toEqual([{ chooses: 'Red' }]);
    expect(findVisit(graph, 'sure')).toEqual([{ chooses: 'Blue' }, { waits: '60000 ms' }, { says: '…' }]);
    expect(findVisit(graph, 'end', (_, way) => way.edge.to !== 'red')).toEqual([
      { chooses: 'Blue' },
      { waits: '60000 ms' },
      { says: '…' },
      { expects: 'yes' },
    ]);
    expect(findVisit(graph, 'alone')).toBeNull();
  });
});

describe('findLoops', () => {
  const loopsOf = (steps: Parameters<typeof draw>[0]['steps'], edges: string[]) =>
    findLoops(flowGraph(draw({ steps, edges }), testModels));

  it('finds rings that never wait', () => {
    expect(loopsOf({ a: ['say', {}], b: ['say', {}], c: ['say', {}] }, ['a>b', 'b>a', 'c>a'])).toEqual([['a', 'b']]);
    expect(loopsOf({ a: ['say', {}] }, ['a>a'])).toEqual([['a']]);
    expect(loopsOf({ a: ['branch', {}], b: ['say', {}], c: ['say', {}] }, ['a:yes>b', 'a:no>c', 'b>a', 'c>a'])).toEqual(
      [['a', 'b', 'c']],
    );
  });

  it('lets rings be that wait somewhere', () => {
    expect(loopsOf({ a: ['say', {}], b: ['ask', {}] }, ['a>b', 'b>a'])).toEqual([]);
    expect(loopsOf({ a: ['say', {}], b: ['say', {}] }, ['a>b'])).toEqual([]);
  });

  it('walks ten thousand steps without a stack', () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => `s${index}`);
    const steps = Object.fromEntries(ids.map((id) => [id, ['say', {}] as const]));
    const edges = ids.map((id, index) => `${id}>${ids[(index + 1) % ids.length]}`);
    expect(loopsOf(steps, edges)[0]).toHaveLength(10_000);
  });
});
