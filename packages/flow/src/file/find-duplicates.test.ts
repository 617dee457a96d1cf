import { describe, expect, it } from 'vitest';
import { draw } from '../testing/draw-flow';
import { findDuplicates } from './find-duplicates';

const step = (id: string) => ({ id, kind: 'say', options: {} });
const edge = (id: string) => ({ id, from: { step: 'a', exit: 'next' }, to: 'b' });

describe('findDuplicates', () => {
  it('finds nothing in a sound flow', () => {
    expect(findDuplicates(draw({ steps: { a: 'say', b: 'say' }, edges: ['a>b'] }))).toEqual([]);
  });

  it('names each double once, however often it is used', () => {
    const flow = draw({ steps: {}, rest: { steps: [step('a'), step('a'), step('a'), step('b')] } });
    expect(findDuplicates(flow)).toEqual([
      {
        code: 'duplicate-id',
        severity: 'error',
        stepId: 'a',
        field: 'steps',
        message: '"a" is used more than once in steps.',
        values: { name: 'a', field: 'steps' },
      },
    ]);
  });

  it.each([
    ['edges', { edges: [edge('e'), edge('e')] }],
    ['interrupts', { interrupts: ['i', 'i'].map((id) => ({ id, keywords: [], to: null })) }],
    ['languages', { languages: ['sv', 'sv'] }],
    ['layout.notes', { layout: { steps: {}, notes: ['n', 'n'].map((id) => ({ id, x: 0, y: 0, text: '' })) } }],
  ])('looks at %s', (field, rest) => {
    expect(findDuplicates(draw({ steps: {}, rest }))).toMatchObject([{ code: 'duplicate-id', field, stepId: null }]);
  });

  it('lets a step and an edge share an id', () => {
    expect(findDuplicates(draw({ steps: {}, rest: { steps: [step('x')], edges: [edge('x')] } }))).toEqual([]);
  });

  it.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf'])('refuses %s as a step id', (id) => {
    expect(findDuplicates(draw({ steps: {}, rest: { steps: [step(id)] } }))).toMatchObject([{ code: 'reserved-id' }]);
  });
});
