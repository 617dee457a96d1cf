// A scripted visit: the code is asked for with all that is known, and its answer is said.
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const flow = drawFlow({
  steps: {
    ask: ['ask-question', { text: 'How many?', answer: 'number', variable: 'count' }],
    code: [
      'run-code',
      {
        source: 'return { total: event.variables.count * 2 }',
        saves: [{ path: 'total', variable: 'total', type: 'number' }],
      },
    ],
    bye: ['end', { text: 'That makes {{total}}' }],
    sorry: ['end', { text: 'Sorry' }],
  },
  edges: ['begin>ask', 'ask:answered>code', 'code:done>bye', 'code:failed>sorry'],
  variables: { count: 'number', total: 'number' },
});

describe('a visit to run-code', () => {
  it('waits for the answer and goes on with it', () => {
    const visit = new Visit(flow, { world: { contact: { first_name: 'Ada' } } }).says('3');
    expect(visit.effect('run-code').data).toMatchObject({ variables: { count: 3 }, contact: { first_name: 'Ada' } });
    expect(visit.happens({ kind: 'effect-done', step: 'code', exit: 'done', values: { s0: 6 } }).heard).toEqual([
      'That makes 6',
    ]);
  });

  it('has a way of its own when the code fails', () => {
    const visit = new Visit(flow).says('3');
    expect(visit.happens({ kind: 'effect-done', step: 'code', exit: 'failed', values: {} }).heard).toEqual(['Sorry']);
  });
});
