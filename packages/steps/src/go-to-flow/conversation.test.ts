// A scripted visit: it asks for the other flow and ends, or goes its way when that is not there.
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const flow = drawFlow({
  steps: {
    ask: ['ask-question', { text: 'Name?', variable: 'name' }],
    go: ['go-to-flow', { flowId: 'flow_2' }],
    sorry: ['end', { text: 'Sorry' }],
  },
  edges: ['begin>ask', 'ask:answered>go', 'go:missing>sorry'],
  variables: { name: 'text' },
});

describe('a visit to go-to-flow', () => {
  it('takes the variables along and ends', () => {
    const visit = new Visit(flow).says('Ada');
    expect(visit.effect('go-to-flow').data).toEqual({ flowId: 'flow_2', hasWay: true, variables: { name: 'Ada' } });
    visit.happens({ kind: 'effect-done', step: 'go', exit: 'switched', values: {} });
    expect(visit.status).toBe('ended');
  });

  it('goes its own way when the flow is not there', () => {
    const visit = new Visit(flow).says('Ada');
    expect(visit.happens({ kind: 'effect-done', step: 'go', exit: 'missing', values: {} }).heard).toEqual(['Sorry']);
  });
});
