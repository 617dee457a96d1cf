// Scripted visits: agreeing and declining, each kept with the words as they were said.
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const flow = drawFlow({
  steps: {
    ask: ['ask-consent', { text: 'May we store it, {{contact.first_name}}?', variable: 'ok' }],
    yes: ['end', { text: 'Thank you' }],
    no: ['end', { text: 'Nothing is kept' }],
  },
  edges: ['begin>ask', 'ask:agreed>yes', 'ask:declined>no'],
  variables: { ok: 'boolean' },
});
const start = () => new Visit(flow, { world: { contact: { first_name: 'Ada' } } });

describe('a visit to ask-consent', () => {
  it('keeps that the visitor agreed, and to what', () => {
    const visit = start().chooses('agreed');
    expect(visit.effect('ask-consent').data).toEqual({ given: true, text: 'May we store it, Ada?' });
    expect(visit.heard).toEqual(['Thank you']);
    expect(visit.turn.variables).toMatchObject({ ok: true });
  });

  it('asks again until it is clear, and keeps a no as well', () => {
    const visit = start().says('why?');
    expect(visit.heard).toEqual(['May we store it, Ada?']);
    expect(visit.effects).not.toContain('ask-consent');
    expect(visit.says('no').effect('ask-consent').data).toMatchObject({ given: false });
  });
});
