import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFlow } from '../check/check-flow';
import { draw } from '../testing/draw-flow';
import { testModels } from '../testing/test-models';
import { renameVariable } from './rename-variable';

const flow = draw({
  steps: {
    begin: 'begin',
    ask: ['ask', { text: 'Your age?', variable: 'age' }],
    older: ['branch', { when: 'age > 18' }],
    count: ['set', { variable: 'next_age', value: 'age + 1' }],
    end: 'end',
    odd: ['unheard-of', { source: 'age' }],
  },
  edges: ['begin>ask', 'ask>older', 'older:yes>count', 'count>end'],
  variables: ['age', 'next_age'],
  rest: { translations: { sv: { 'ask/text': 'Ålder {{ age }}?', 'x/text': 'age' } } },
});

const rename = (from: string, to: string) => renameVariable(flow, { from, to }, testModels);
const optionsOf = (draft: typeof flow, id: string) => draft.steps.find((step) => step.id === id)?.options;

describe('renameVariable', () => {
  it('reaches declaration, options, expressions and every language', () => {
    const renamed = rename('age', 'years');
    expect(renamed.variables.map(({ name }) => name)).toEqual(['years', 'next_age']);
    expect(optionsOf(renamed, 'ask')).toMatchObject({ variable: 'years' });
    expect(optionsOf(renamed, 'older')).toEqual({ when: 'years > 18' });
    expect(optionsOf(renamed, 'count')).toEqual({ variable: 'next_age', value: 'years + 1' });
    expect(renamed.translations).toEqual({ sv: { 'ask/text': 'Ålder {{ years }}?', 'x/text': 'age' } });
  });

  it('leaves what it cannot read, and what does not mention it, as it is', () => {
    const renamed = rename('age', 'years');
    expect(renamed.steps.at(-1)).toBe(flow.steps.at(-1));
    expect(renamed.steps[0]).toBe(flow.steps[0]);
    expect(rename('next_age', 'later').translations).toBe(flow.translations);
  });

  it.each([
    ['age', 'age'],
    ['age', 'next_age'],
    ['age', 'Age'],
    ['age', ''],
    ['age', 'x'.repeat(61)],
    ['age', 'two words'],
  ])('refuses %s to %j', (from, to) => {
    expect(rename(from, to)).toBe(flow);
  });

  it('comes back by renaming back', () => {
    const name = fc.stringMatching(/^zz[a-z0-9_]{1,20}$/);
    fc.assert(
      fc.property(name, (fresh) => {
        const back = renameVariable(rename('age', fresh), { from: fresh, to: 'age' }, testModels);
        expect(back).toEqual(flow);
      }),
    );
  });

  it('gives no flow a problem it did not have', () => {
    const codes = (draft: typeof flow) => checkFlow(draft, testModels).map(({ code, stepId }) => `${code} ${stepId}`);
    expect(codes(rename('age', 'years'))).toEqual(codes(flow));
  });
});
