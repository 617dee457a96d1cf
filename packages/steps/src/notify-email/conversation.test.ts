// A scripted visit: the team is mailed what was said, the visitor goes straight on.
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const flow = drawFlow({
  steps: {
    ask: ['ask-question', { text: 'Budget?', variable: 'budget' }],
    mail: ['notify-email', { to: 'team@example.com', subject: 'A lead', text: 'Budget: {{budget}}' }],
    bye: ['end', { text: 'Thanks' }],
  },
  edges: ['begin>ask', 'ask:answered>mail', 'mail>bye'],
  variables: { budget: 'text' },
});

describe('a visit to notify-email', () => {
  it('asks for the mail with its tokens filled in and goes on', () => {
    const visit = new Visit(flow).says('500');
    expect(visit.effect('notify-email').data).toEqual({
      to: 'team@example.com',
      subject: 'A lead',
      text: 'Budget: 500',
    });
    expect(visit.heard).toEqual(['Thanks']);
  });
});
