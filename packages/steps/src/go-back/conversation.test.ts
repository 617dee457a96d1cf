// Scripted visits: an interrupt is answered and the visitor is back at the question they left.
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const flow = drawFlow({
  steps: {
    first: ['ask-question', { text: 'First?', variable: 'a' }],
    second: ['ask-question', { text: 'Second?', retry: 'Again?', answer: 'number' }],
    bye: ['end', { text: 'Done' }],
    hours: ['send-message', { bubbles: [{ id: 'b', kind: 'text', text: 'Nine to five' }] }],
    back: ['go-back'],
  },
  edges: ['begin>first', 'first:answered>second', 'second:answered>bye', 'second:gave-up>bye', 'hours>back'],
  variables: { a: 'text' },
  rest: { interrupts: [{ id: 'i', keywords: ['opening hours'], to: 'hours' }] },
});

describe('a visit to go-back', () => {
  it.each([
    ['first', 'First?', []],
    ['second', 'Second?', ['x']],
  ])('returns to %s', (step, question, said) => {
    const visit = new Visit(flow);
    for (const text of said) visit.says(text);
    expect(visit.says('Opening  HOURS').heard).toEqual(['Nine to five', question]);
    expect(visit.at).toBe(step);
    expect(visit.turn.session.awaiting?.stepId).toBe(step);
  });

  it('keeps what was answered before', () => {
    const visit = new Visit(flow).says('x').says('opening hours').says('5');
    expect(visit.heard).toEqual(['Done']);
    expect(visit.turn.variables).toMatchObject({ a: 'x' });
  });

  it('ends a visit that was never interrupted', () => {
    const visit = new Visit(drawFlow({ steps: { back: ['go-back'] }, edges: ['begin>back'] }));
    expect(visit.status).toBe('ended');
  });
});
