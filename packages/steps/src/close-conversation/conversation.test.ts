// A scripted visit: the last words, then closing, and the session is over.
import { describe, expect, it } from 'vitest';
import { type Drawing, drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const bubbles = [{ id: 'b', kind: 'text', text: 'Bye' }];
const steps: Drawing['steps'] = { bye: ['send-message', { bubbles }], close: ['close-conversation'] };

describe('a visit to close-conversation', () => {
  it('closes after what was said, and ends', () => {
    const visit = new Visit(drawFlow({ steps, edges: ['begin>bye', 'bye>close'] }));
    expect(visit.effects).toEqual(['send-message', 'close-conversation']);
    expect(visit.status).toBe('ended');
  });

  it('may go on', () => {
    const more: Drawing['steps'] = { ...steps, note: ['team-note', { text: 'Closed' }] };
    const visit = new Visit(drawFlow({ steps: more, edges: ['begin>close', 'close>note'] }));
    expect(visit.effects).toEqual(['close-conversation', 'team-note']);
  });
});
