// Scripted visits: updated, and nothing there to update.
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const flow = drawFlow({
  steps: {
    ask: ['ask-question', { text: 'Which town?', variable: 'town' }],
    change: ['update-ticket', { name: 'Bill of {{town}}', priority: 'high' }],
    done: ['end', { text: 'Noted' }],
    none: ['end', { text: 'There is no ticket' }],
  },
  edges: ['begin>ask', 'ask:answered>change', 'change:updated>done', 'change:no-ticket>none'],
  variables: { town: 'text' },
});
const asked = () => new Visit(flow).says('Lund');

describe('a visit to update-ticket', () => {
  it('waits for the ticket and goes on', () => {
    const visit = asked();
    expect(visit.effect('update-ticket').data).toEqual({ name: 'Bill of Lund', stageId: null, priority: 'high' });
    expect([visit.heard, visit.at]).toEqual([[], 'change']);
    const done = { kind: 'effect-done', step: 'change', exit: 'updated', values: { number: 17 } } as const;
    expect(visit.happens(done).heard).toEqual(['Noted']);
  });

  it('goes its own way without a ticket', () => {
    const none = { kind: 'effect-done', step: 'change', exit: 'no-ticket', values: {} } as const;
    expect(asked().happens(none).heard).toEqual(['There is no ticket']);
  });
});
