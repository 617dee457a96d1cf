// A scripted visit: the team is told, the visitor is not.
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const flow = drawFlow({
  steps: {
    ask: ['ask-question', { text: 'Budget?', variable: 'budget' }],
    note: ['team-note', { text: 'Budget: {{budget}}' }],
    bye: ['end', { text: 'Thanks' }],
  },
  edges: ['begin>ask', 'ask:answered>note', 'note>bye'],
  variables: { budget: 'text' },
});

describe('a visit to team-note', () => {
  it('writes the note with its tokens filled in and goes on', () => {
    const visit = new Visit(flow).says('500');
    expect(visit.effect('team-note')).toEqual({ kind: 'team-note', stepId: 'note', data: { text: 'Budget: 500' } });
    expect(visit.heard).toEqual(['Thanks']);
    expect(visit.status).toBe('ended');
  });
});
