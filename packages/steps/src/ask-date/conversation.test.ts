// Scripted visits: half an answer, then a whole one; the visits take place on 1 January 1970.
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const flow = drawFlow({
  steps: {
    ask: ['ask-date', { text: 'When?', retry: 'Which day and time?', wants: 'both', variable: 'slot' }],
    bye: ['end', { text: 'See you {{slot}}' }],
    lost: ['end', { text: 'We will call' }],
  },
  edges: ['begin>ask', 'ask:answered>bye', 'ask:gave-up>lost'],
  variables: { slot: 'date' },
});

describe('a visit to ask-date', () => {
  it('asks again for what is missing and keeps ISO text', () => {
    const visit = new Visit(flow, { locale: 'sv' }).says('imorgon');
    expect(visit.heard).toEqual(['Which day and time?']);
    visit.says('imorgon kl 15');
    expect(visit.turn.variables).toMatchObject({ slot: '1970-01-02T15:00Z' });
    expect(visit.status).toBe('ended');
  });

  it('gives up after its tries', () => {
    expect(new Visit(flow).says('soon').says('later').heard).toEqual(['We will call']);
  });
});
