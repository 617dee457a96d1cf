// A scripted visit: asked again by a jump until the answer is known, and a circle that never waits.
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const flow = drawFlow({
  steps: {
    ask: ['ask-question', { text: 'Your town?', variable: 'town' }],
    known: ['condition', { branches: [{ id: 'yes', name: '', condition: 'town == "Ystad"' }] }],
    again: ['jump'],
    bye: ['end', { text: 'Welcome' }],
  },
  edges: ['begin>ask', 'ask:answered>known', 'known:yes>bye', 'known:else>again', 'again:target>ask'],
  variables: { town: 'text' },
});

describe('a visit to jump', () => {
  it('goes on at the step it names', () => {
    const visit = new Visit(flow).says('Lund');
    expect([visit.heard, visit.at]).toEqual([['Your town?'], 'ask']);
    expect(visit.turn.trace).toContainEqual({ at: 'leave', step: 'again', exit: 'target' });
    expect(visit.says('Ystad').heard).toEqual(['Welcome']);
  });

  it('ends in a reported problem when it jumps in a circle', () => {
    const visit = new Visit(
      drawFlow({ steps: { a: ['jump'], b: ['jump'] }, edges: ['begin>a', 'a:target>b', 'b:target>a'] }),
    );
    expect(visit.status).toBe('failed');
    expect(visit.effect('report-problem').data).toMatchObject({ code: 'step-budget' });
  });
});
