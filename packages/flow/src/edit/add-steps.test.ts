import { describe, expect, it } from 'vitest';
import { draw } from '../testing/draw-flow';
import { addSteps, insertOnEdge } from './add-steps';

const step = (id: string) => ({ id, kind: 'say', options: {} });
const edge = (id: string, from: string, to: string) => ({ id, from: { step: from, exit: 'next' }, to });
const flow = draw({ steps: { a: 'begin', b: 'end' }, edges: ['a>b'] });
const place = { x: 10, y: 20 };

describe('addSteps', () => {
  it('adds steps, edges and places', () => {
    const added = addSteps(flow, {
      steps: [step('c'), step('d')],
      edges: [edge('n', 'c', 'd')],
      at: { c: place },
    });
    expect(added.steps.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(added.edges.map(({ id }) => id)).toEqual(['e0', 'n']);
    expect(added.layout.steps).toEqual({ c: place });
  });

  it('leaves out what is there already, also twice in one paste', () => {
    const added = addSteps(flow, { steps: [step('a'), step('c'), step('c')], edges: [edge('e0', 'a', 'c')], at: {} });
    expect(added.steps.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['a begin', 'b end', 'c say']);
    expect(added.edges).toBe(flow.edges);
    expect(added.layout).toBe(flow.layout);
  });

  it('changes nothing when nothing is new', () => {
    expect(addSteps(flow, { steps: [step('a')], edges: [], at: { a: place } })).toBe(flow);
  });

  it('takes no place from the machinery of objects', () => {
    expect(addSteps(flow, { steps: [step('constructor')], edges: [], at: {} }).layout).toBe(flow.layout);
  });
});

describe('insertOnEdge', () => {
  const insert = (change: object = {}) =>
    insertOnEdge(flow, {
      do: 'insert-on-edge',
      edgeId: 'e0',
      step: step('mid'),
      at: place,
      newEdgeId: 'n',
      exit: 'yes',
      ...change,
    });

  it('puts the step between', () => {
    expect(insert().edges).toEqual([
      { id: 'e0', from: { step: 'a', exit: 'next' }, to: 'mid' },
      { id: 'n', from: { step: 'mid', exit: 'yes' }, to: 'b' },
    ]);
    expect(insert().layout.steps).toEqual({ mid: place });
  });

  it.each([
    ['an edge that is gone', { edgeId: 'gone' }],
    ['a step id that is taken', { step: step('b') }],
    ['an edge id that is taken', { newEdgeId: 'e0' }],
  ])('changes nothing for %s', (_what, change) => {
    expect(insert(change)).toBe(flow);
  });
});
