// A scripted visit: what was imported without a kind is passed over, so that the rest can be tried out.
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const flow = drawFlow({
  steps: {
    pay: ['unsupported', { title: 'Payment', exits: [{ id: 'paid', label: '' }] }],
    bye: ['end', { text: 'Thanks' }],
  },
  edges: ['begin>pay', 'pay:paid>bye'],
});

describe('a visit to unsupported', () => {
  it('passes to what comes after it', () => {
    const visit = new Visit(flow);
    expect(visit.heard).toEqual(['Thanks']);
    expect(visit.status).toBe('ended');
  });
});
