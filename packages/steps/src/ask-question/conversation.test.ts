// Scripted visits: a question is asked, asked again, answered, given up on.
import { describe, expect, it } from 'vitest';
import type { Step } from '@parley/flow';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

function asking(options: Step['options']) {
  return drawFlow({
    steps: {
      ask: ['ask-question', { text: 'Well?', ...options }],
      yes: ['end', { text: 'Got {{value}}' }],
      no: ['end', { text: 'Never mind' }],
    },
    edges: ['begin>ask', 'ask:answered>yes', 'ask:red>yes', 'ask:blue>no', 'ask:gave-up>no'],
    variables: { value: 'text' },
  });
}

describe('a visit to ask-question', () => {
  it('asks, asks again in the retry words, and goes on with the answer', () => {
    const visit = new Visit(asking({ answer: 'email', retry: 'An address, please', variable: 'value' }));
    expect(visit.heard).toEqual(['Well?']);
    expect(visit.turn.session.awaiting).toEqual({ kind: 'email', stepId: 'ask' });
    expect(visit.says('no').heard).toEqual(['An address, please']);
    expect(visit.turn.session.awaiting?.kind).toBe('email');
    expect(visit.says('I am ada@example.com').heard).toEqual(['Got ada@example.com']);
    expect(visit.turn.variables).toEqual({ value: 'ada@example.com' });
    expect(visit.status).toBe('ended');
  });

  it('gives up after two tries, or as many as it is told', () => {
    expect(new Visit(asking({ answer: 'number' })).says('x').says('y').heard).toEqual(['Never mind']);
    const patient = new Visit(asking({ answer: 'number', maxTries: 3 })).says('x').says('y');
    expect(patient.heard).toEqual(['Well?']);
    expect(patient.says('z').heard).toEqual(['Never mind']);
    expect(new Visit(asking({ answer: 'number', maxTries: 1 })).says('x').heard).toEqual(['Never mind']);
  });

  it('reads a number within its range as a number', () => {
    const visit = new Visit(asking({ answer: 'number', min: 1, max: 5, variable: 'value' }), { locale: 'sv' });
    expect(visit.says('7').at).toBe('ask');
    expect(visit.says('2,5').turn.variables).toEqual({ value: 2.5 });
  });

  it('reads a phone number and a text within its length', () => {
    const phone = new Visit(asking({ answer: 'phone', variable: 'value' }), { locale: 'sv-SE' });
    expect(phone.says('070-123 45 67').turn.variables).toEqual({ value: '+46701234567' });
    const text = new Visit(asking({ answer: 'text', maxLength: 3, variable: 'value' }));
    expect(text.says('four').at).toBe('ask');
    expect(text.says(' 🦊ab ').turn.variables).toEqual({ value: '🦊ab' });
  });

  it('sets the contact property at once and asks the world to', () => {
    const flow = asking({ property: 'first_name' });
    flow.steps.forEach((step) => step.kind === 'end' && (step.options = { text: 'Hi {{contact.first_name}}' }));
    const visit = new Visit(flow).says('Ada');
    expect(visit.effect('set-contact-property').data).toEqual({ property: 'first_name', value: 'Ada' });
    expect(visit.heard).toEqual(['Hi Ada']);
  });

  it('takes no file and no tap of an older question for a text', () => {
    const visit = new Visit(asking({ maxTries: 9 }));
    visit.replies({ kind: 'attachment', url: 'https://example.com/a.png', mime: 'image/png', name: 'a.png' });
    expect(visit.at).toBe('ask');
    expect(visit.chooses('old').at).toBe('ask');
    expect(visit.says('  ').at).toBe('ask');
  });
});

describe('a visit to a choice', () => {
  const choices = [
    { id: 'red', label: 'Red' },
    { id: 'blue', label: 'Blue' },
  ];
  const flow = asking({ answer: 'choice', choices, retry: 'One of these', variable: 'value' });
  const translated = {
    ...flow,
    languages: ['sv'],
    translations: { sv: { 'ask/text': 'Vilken?', 'ask/choices.red.label': 'Röd', 'ask/choices.blue.label': 'Blå' } },
  };

  it('shows its choices and goes the way of the one tapped', () => {
    const visit = new Visit(flow);
    expect(visit.messages).toEqual([
      [
        { kind: 'text', text: 'Well?' },
        { kind: 'choices', choices },
      ],
    ]);
    expect(visit.turn.session.awaiting).toEqual({ kind: 'choice', stepId: 'ask', choices });
    expect(visit.chooses('red').heard).toEqual(['Got Red']);
    expect(new Visit(flow).chooses('blue').heard).toEqual(['Never mind']);
  });

  it('shows the choices again with the retry words', () => {
    const visit = new Visit(flow).says('green');
    expect(visit.messages).toEqual([
      [
        { kind: 'text', text: 'One of these' },
        { kind: 'choices', choices },
      ],
    ]);
  });

  it('speaks the visitor’s language and keeps the flow’s own in the variable', () => {
    const visit = new Visit(translated, { locale: 'sv-SE' });
    expect(visit.heard).toEqual(['Vilken?']);
    expect(visit.says('röd').turn.variables).toEqual({ value: 'Red' });
  });
});
