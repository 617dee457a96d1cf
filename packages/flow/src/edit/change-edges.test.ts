import { describe, expect, it } from 'vitest';
import type { FlowDraft } from '../language/document';
import { draw } from '../testing/draw-flow';
import { testModels } from '../testing/test-models';
import { connect, disconnect, setOptions } from './change-edges';

const both = [
  { id: 'c1', label: 'One' },
  { id: 'c2', label: 'Two' },
];
const flow = draw({
  steps: {
    pick: ['choose', { text: '?', choices: both }],
    a: ['say', {}],
    b: ['say', {}],
    odd: ['unheard-of', { x: 1 }],
  },
  edges: ['pick:c1>a', 'pick:c2>b', 'odd:any>a'],
});
const lines = ({ edges }: FlowDraft) => edges.map(({ from, to }) => `${from.step}:${from.exit}>${to}`);

describe('connect', () => {
  it('moves an exit that led elsewhere', () => {
    const moved = connect(flow, { id: 'n', from: { step: 'pick', exit: 'c1' }, to: 'b' });
    expect(lines(moved)).toEqual(['pick:c2>b', 'odd:any>a', 'pick:c1>b']);
  });

  it('takes an edge with the same id as the same edge, led elsewhere', () => {
    const moved = connect(flow, { id: 'e0', from: { step: 'a', exit: 'next' }, to: 'b' });
    expect(lines(moved)).toEqual(['pick:c2>b', 'odd:any>a', 'a:next>b']);
  });
});

describe('disconnect', () => {
  it('takes edges away, and nothing else', () => {
    expect(lines(disconnect(flow, ['e0', 'gone']))).toEqual(['pick:c2>b', 'odd:any>a']);
    expect(disconnect(flow, ['gone'])).toBe(flow);
    expect(disconnect(flow, ['e0']).steps).toBe(flow.steps);
  });
});

describe('setOptions', () => {
  const setChoices = (choices: typeof both, models = testModels) =>
    setOptions(flow, { id: 'pick', options: { text: '?', choices } }, models);

  it('lets the edge of a vanished exit go, and keeps the others', () => {
    expect(lines(setChoices(both.slice(1)))).toEqual(['pick:c2>b', 'odd:any>a']);
  });

  it('keeps edges while a label is typed or choices change places', () => {
    expect(setChoices([{ id: 'c1', label: 'Uno' }, ...both.slice(1)]).edges).toBe(flow.edges);
    expect(setChoices([...both].reverse()).edges).toBe(flow.edges);
  });

  it('keeps edges it cannot judge: unknown kinds, exits it never had', () => {
    expect(setChoices([], {}).edges).toBe(flow.edges);
    expect(setOptions(flow, { id: 'odd', options: {} }, testModels).edges).toBe(flow.edges);
  });

  it('changes nothing for the same options or a step that is gone', () => {
    const options = flow.steps[0]?.options ?? {};
    expect(setOptions(flow, { id: 'pick', options }, testModels)).toBe(flow);
    expect(setOptions(flow, { id: 'gone', options: {} }, testModels)).toBe(flow);
  });
});
