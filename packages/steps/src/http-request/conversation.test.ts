// A scripted visit: the order is looked up; a failed call has a way of its own.
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const flow = drawFlow({
  steps: {
    ask: ['ask-question', { text: 'Order?', variable: 'order' }],
    call: [
      'http-request',
      {
        url: 'https://api.example.com/orders/{{order}}',
        saves: [{ path: 'state', variable: 'state', type: 'text' }],
        statusVariable: 'status',
      },
    ],
    found: ['end', { text: 'It is {{state}}' }],
    lost: ['end', { text: 'Nothing found ({{status}})' }],
  },
  edges: ['begin>ask', 'ask:answered>call', 'call:done>found', 'call:failed>lost'],
  variables: { order: 'text', state: 'text', status: 'number' },
});

describe('a visit to http-request', () => {
  it('waits for the answer and tells what it says', () => {
    const visit = new Visit(flow).says('7');
    expect(visit.effect('http-request').data).toMatchObject({ url: 'https://api.example.com/orders/7', method: 'GET' });
    expect(visit.status).toBe('waiting');
    const done = {
      kind: 'effect-done',
      step: 'call',
      exit: 'done',
      values: { status: 200, s0: 'on its way' },
    } as const;
    expect(visit.happens(done).heard).toEqual(['It is on its way']);
  });

  it('goes its own way when the call failed', () => {
    const visit = new Visit(flow).says('8');
    const failed = { kind: 'effect-done', step: 'call', exit: 'failed', values: { status: 404 } } as const;
    expect(visit.happens(failed).heard).toEqual(['Nothing found (404)']);
  });
});
