// What is known is not asked again, by any kind of question with one way out; the rest always asks.
import type { JsonObject } from '@parley/primitives';
import { describe, expect, it } from 'vitest';
import type { StepKind } from '../models';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const flow = (kind: StepKind, options: JsonObject, exit = 'answered') =>
  drawFlow({
    steps: {
      ask: [kind, { text: 'Tell me', skipKnown: true, ...options }],
      bye: ['end', { text: 'Got {{kept}}' }],
    },
    edges: ['begin>ask', `ask:${exit}>bye`],
    variables: { kept: 'text' },
  });
const heard = (drawn: ReturnType<typeof flow>, contact: Record<string, string>, values: Record<string, string> = {}) =>
  new Visit(drawn, { world: { contact }, start: { values } }).heard;

describe('a question whose answer is known', () => {
  it.each(['ask-question', 'ask-date', 'ask-file', 'ask-several', 'ask-rating'] as const)(
    '%s is passed over',
    (kind) => {
      const drawn = flow(kind, { property: 'email', variable: 'kept' });
      expect(heard(drawn, { email: 'ada@example.com' })).toEqual(['Got ada@example.com']);
      expect(heard(drawn, {})[0]).toBe('Tell me');
    },
  );

  it('looks at the variable where no property is kept', () => {
    const drawn = flow('ask-question', { variable: 'kept' });
    expect(heard(drawn, {}, { kept: 'tea' })).toEqual(['Got tea']);
    expect(heard(drawn, {}, { kept: '' })).toEqual(['Tell me']);
  });

  it('is asked where the answer is kept nowhere, or says where to go', () => {
    expect(heard(flow('ask-question', {}), { email: 'x' })).toEqual(['Tell me']);
    expect(heard(flow('ask-yes-no', { property: 'email' }, 'yes'), { email: 'x' })).toEqual(['Tell me']);
    const choices = [{ id: 'a', label: 'A' }];
    expect(heard(flow('ask-question', { answer: 'choice', choices, property: 'email' }, 'a'), { email: 'x' })).toEqual([
      'Tell me',
    ]);
  });
});
