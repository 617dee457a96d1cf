// A scripted visit: nothing is said until the time has come.
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const flow = drawFlow({
  steps: { pause: ['wait', { amount: 2, unit: 'hours' }], bye: ['end', { text: 'Still there?' }] },
  edges: ['begin>pause', 'pause>bye'],
});

describe('a visit to wait', () => {
  it('starts a timer and goes on when it is due', () => {
    const visit = new Visit(flow);
    expect(visit.heard).toEqual([]);
    expect(visit.status).toBe('waiting');
    expect(visit.turn.session.awaiting).toBeNull();
    expect(visit.effect('start-timer').data['at']).toBe(1_000_000 + 7_200_000);
    expect(visit.waits().heard).toEqual(['Still there?']);
    expect(visit.status).toBe('ended');
  });

  it('has no use for words meanwhile', () => {
    expect(() => new Visit(flow).says('hello?')).toThrow('Nothing waits');
  });
});
