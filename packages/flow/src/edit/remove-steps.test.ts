import { describe, expect, it } from 'vitest';
import type { FlowDraft } from '../language/document';
import { draw } from '../testing/draw-flow';
import { removeSteps } from './remove-steps';

const say = ['say', { text: 'x' }] as const;
const split = ['branch', { when: 'true' }] as const;
const lines = ({ edges }: FlowDraft) => edges.map(({ id, from, to }) => `${id} ${from.step}:${from.exit}>${to}`);

describe('removing with healing', () => {
  const chain = draw({ steps: { a: say, b: say, c: say, d: say }, edges: ['a>b', 'b>c', 'c>d'] });

  it('lets the edge that came lead on, with its own id', () => {
    expect(lines(removeSteps(chain, ['b'], true))).toEqual(['e0 a:next>c', 'e2 c:next>d']);
  });

  it('goes through any number of removed steps', () => {
    expect(lines(removeSteps(chain, ['b', 'c'], true))).toEqual(['e0 a:next>d']);
    expect(lines(removeSteps(chain, ['a', 'b'], true))).toEqual(['e2 c:next>d']);
    expect(lines(removeSteps(chain, ['c', 'd'], true))).toEqual(['e0 a:next>b']);
  });

  it('connects every predecessor', () => {
    const funnel = draw({ steps: { a: split, b: say, c: say, d: say }, edges: ['a:yes>c', 'a:no>b', 'b>c', 'c>d'] });
    expect(lines(removeSteps(funnel, ['c'], true))).toEqual(['e0 a:yes>d', 'e1 a:no>b', 'e2 b:next>d']);
  });

  it('takes two edges to one step as one way on', () => {
    const joined = draw({ steps: { a: say, b: split, c: say }, edges: ['a>b', 'b:yes>c', 'b:no>c'] });
    expect(lines(removeSteps(joined, ['b'], true))).toEqual(['e0 a:next>c']);
  });

  it('does not guess where the way parts', () => {
    const fork = draw({ steps: { a: say, b: split, c: say, d: say }, edges: ['a>b', 'b:yes>c', 'b:no>d'] });
    expect(lines(removeSteps(fork, ['b'], true))).toEqual([]);
    expect(lines(removeSteps(fork, ['b', 'c'], true))).toEqual([]);
  });

  it('comes out of a removed ring', () => {
    const ring = draw({ steps: { a: say, b: say, c: say }, edges: ['a>b', 'b>c', 'c>b'] });
    expect(lines(removeSteps(ring, ['b', 'c'], true))).toEqual([]);
  });

  it('keeps a dangling edge to a step that was gone already', () => {
    const dangling = draw({ steps: { a: say, b: say }, edges: ['a>gone', 'b>gone'] });
    expect(lines(removeSteps(dangling, ['b'], true))).toEqual(['e0 a:next>gone']);
  });
});

describe('removing', () => {
  const flow = draw({
    steps: { a: say, b: say, c: say },
    edges: ['a>b', 'b>c'],
    rest: {
      interrupts: [
        { id: 'i', keywords: ['x'], to: 'b' },
        { id: 'j', keywords: ['y'], to: 'c' },
      ],
      translations: { sv: { 'b/text': 'B', 'bb/text': 'BB' }, de: { 'c/text': 'C' } },
      layout: { steps: { a: { x: 0, y: 0 }, b: { x: 1, y: 1 } }, notes: [] },
    },
  });

  it('takes edges, texts and places along', () => {
    const removed = removeSteps(flow, ['b'], false);
    expect(removed.edges).toEqual([]);
    expect(removed.translations).toEqual({ sv: { 'bb/text': 'BB' }, de: { 'c/text': 'C' } });
    expect(removed.layout.steps).toEqual({ a: { x: 0, y: 0 } });
  });

  it('leads interrupts on, or leaves them open', () => {
    expect(removeSteps(flow, ['b'], true).interrupts.map(({ to }) => to)).toEqual(['c', 'c']);
    expect(removeSteps(flow, ['b'], false).interrupts.map(({ to }) => to)).toEqual([null, 'c']);
    expect(removeSteps(flow, ['a'], true).interrupts).toBe(flow.interrupts);
  });

  it('keeps texts it has nothing to do with', () => {
    expect(removeSteps(flow, ['a'], true).translations).toBe(flow.translations);
  });

  it('changes nothing for steps that are not there', () => {
    expect(removeSteps(flow, [], true)).toBe(flow);
    expect(removeSteps(flow, ['gone'], true)).toBe(flow);
  });
});
