// A scripted visit: assigned in passing, the last words still said.
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const flow = drawFlow({
  steps: {
    ask: ['ask-question', { text: 'What is it?' }],
    give: ['assign', { teamId: 'team_1' }],
    bye: ['end', { text: 'Thanks, we will write to you' }],
  },
  edges: ['begin>ask', 'ask:answered>give', 'give>bye'],
});

describe('a visit to assign', () => {
  it('goes on without a word about it', () => {
    const visit = new Visit(flow).says('A bill');
    expect(visit.effect('assign').data).toEqual({ teamId: 'team_1', memberId: null });
    expect(visit.heard).toEqual(['Thanks, we will write to you']);
    expect(visit.status).toBe('ended');
  });
});
