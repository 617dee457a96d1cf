// A scripted visit: what was just written down is known at once.
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const flow = drawFlow({
  steps: {
    ask: ['ask-question', { text: 'Company?', variable: 'firm' }],
    note: ['set-contact-property', { property: 'company', value: '{{firm}} AB' }],
    bye: ['ask-question', { text: 'So you are with {{contact.company}}' }],
    again: ['end', { text: '{{contact.company}} it is' }],
  },
  edges: ['begin>ask', 'ask:answered>note', 'note>bye', 'bye:answered>again'],
  variables: { firm: 'text' },
});

describe('a visit to set-contact-property', () => {
  it('asks the world to store it and goes on knowing it', () => {
    const visit = new Visit(flow).says('Lövås');
    expect(visit.effects).toEqual(['set-contact-property', 'send-message']);
    expect(visit.effect('set-contact-property').data).toEqual({ property: 'company', value: 'Lövås AB' });
    expect(visit.heard).toEqual(['So you are with Lövås AB']);
    expect(visit.says('yes').heard).toEqual(['Lövås AB it is']);
  });
});
