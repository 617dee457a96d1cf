import { describe, expect, it } from 'vitest';
import type { FlowDraft } from '../language/document';
import { draw } from '../testing/draw-flow';
import { testModels } from '../testing/test-models';
import { createWays } from './find-ways';

const flow = draw({
  steps: {
    begin: 'begin',
    other: 'begin',
    a: ['say', { text: 'a' }],
    pick: [
      'choose',
      {
        choices: [
          { id: 'c1', label: '1' },
          { id: 'c2', label: '2' },
        ],
      },
    ],
    b: ['say', { text: 'b' }],
    c: ['say', { text: 'c' }],
    odd: ['unheard-of', {}],
  },
  edges: ['begin>a', 'a>pick', 'pick:c1>b', 'pick:c2>c', 'b>odd', 'odd:whatever>c', 'c>gone'],
});

function disable(draft: FlowDraft, ...ids: string[]): FlowDraft {
  return { ...draft, steps: draft.steps.map((step) => (ids.includes(step.id) ? { ...step, disabled: true } : step)) };
}

const ways = (...disabled: string[]) => createWays(disable(flow, ...disabled), testModels);

describe('createWays', () => {
  it('lists enabled triggers in drawing order', () => {
    expect(
      ways()
        .triggers()
        .map(({ id }) => id),
    ).toEqual(['begin', 'other']);
    expect(
      ways('begin')
        .triggers()
        .map(({ id }) => id),
    ).toEqual(['other']);
  });

  it('follows an edge', () => {
    expect(ways().next('begin', 'next')?.id).toBe('a');
    expect(ways().next('pick', 'c2')?.id).toBe('c');
  });

  it('knows no way by an open exit, a dangling edge or from nowhere', () => {
    expect(ways().next('other', 'next')).toBeNull();
    expect(ways().next('c', 'next')).toBeNull();
    expect(ways().next('gone', 'next')).toBeNull();
    expect(ways().next('a', '__proto__')).toBeNull();
  });

  it('steps over disabled steps by their first exit', () => {
    expect(ways('a').next('begin', 'next')?.id).toBe('pick');
    expect(ways('a', 'pick').next('begin', 'next')?.id).toBe('b');
  });

  it('steps over kinds nobody knows by their first edge', () => {
    expect(ways().next('b', 'next')?.id).toBe('c');
  });

  it('gives a stand-in for a step that is skipped, and the step itself otherwise', () => {
    expect(ways().standIn('a')?.id).toBe('a');
    expect(ways('a').standIn('a')?.id).toBe('pick');
    expect(ways('c').standIn('c')).toBeNull();
    expect(ways().standIn('gone')).toBeNull();
  });
});
