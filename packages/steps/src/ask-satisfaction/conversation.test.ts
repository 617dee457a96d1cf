// Scripted visits: a face, a number, a word; each feeling has its way on.
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { wrongFields } from '../testing/options';
import { Visit } from '../testing/visit';
import { askSatisfactionModel as model } from './model';

const exits = ['satisfied', 'neutral', 'unsatisfied', 'gave-up'];
const flow = drawFlow({
  steps: {
    ask: ['ask-satisfaction', { text: 'How did we do?', retry: 'A number from 1 to 5', variable: 'csat' }],
    ...Object.fromEntries(exits.map((exit) => [exit, ['end', { text: exit }] as const])),
  },
  edges: ['begin>ask', ...exits.map((exit) => `ask:${exit}>${exit}`)],
  variables: { csat: 'number' },
});

describe('a visit to ask-satisfaction', () => {
  it('offers five faces and keeps the number', () => {
    const visit = new Visit(flow);
    expect(visit.heard).toEqual(['How did we do?']);
    expect(visit.turn.session.awaiting?.choices?.map(({ label }) => label)).toEqual([
      '1 😠',
      '2 🙁',
      '3 😐',
      '4 🙂',
      '5 😄',
    ]);
    expect(visit.chooses('s4').heard).toEqual(['satisfied']);
    expect(visit.turn.variables).toMatchObject({ csat: 4 });
  });

  it.each([
    ['5', 'satisfied'],
    ['😄', 'satisfied'],
    ['tre', 'neutral'],
    ['2 🙁', 'unsatisfied'],
    ['1/5', 'unsatisfied'],
  ])('understands %j', (said, exit) => {
    expect(new Visit(flow).says(said).heard).toEqual([exit]);
  });

  it('asks again, and gives up', () => {
    const visit = new Visit(flow).says('well');
    expect(visit.heard).toEqual(['A number from 1 to 5']);
    expect(visit.says('9').heard).toEqual(['gave-up']);
  });

  it('is a rating of the conversation, out of five', () => {
    expect(model.rating(model.defaults())).toEqual({ of: 5 });
    expect(wrongFields(model, { ...model.defaults(), text: 'How did we do?' })).toEqual([]);
    expect(wrongFields(model, model.defaults())).toEqual(['text']);
  });
});
