// Scripted visits: too few first, then enough; in Swedish; by a single tap.
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const flow = (min: number) =>
  drawFlow({
    steps: {
      ask: [
        'ask-several',
        {
          text: 'Which?',
          retry: 'At least {{least}}, please',
          min,
          variable: 'drinks',
          choices: [
            { id: 'tea', label: 'Tea' },
            { id: 'milk', label: 'Milk' },
          ],
        },
      ],
      bye: ['end', { text: 'You get {{drinks | join: " and "}}' }],
    },
    edges: ['begin>ask', 'ask:answered>bye'],
    variables: { drinks: 'list', least: 'number' },
    rest: {
      languages: ['sv'],
      translations: { sv: { 'ask/text': 'Vilka?', 'ask/choices.tea.label': 'Te', 'ask/choices.milk.label': 'Mjölk' } },
    },
  });

describe('a visit to ask-several', () => {
  it('asks again until enough is chosen', () => {
    const visit = new Visit(flow(2), { start: { values: { least: 2 } } });
    expect(visit.turn.session.awaiting).toMatchObject({ kind: 'choice', several: true });
    expect(visit.says('tea').heard).toEqual(['At least 2, please']);
    expect(visit.says('milk, tea').heard).toEqual(['You get Tea and Milk']);
    expect(visit.turn.variables).toMatchObject({ drinks: ['Tea', 'Milk'] });
  });

  it('understands the words of the visitor’s language, and keeps the flow’s own', () => {
    const visit = new Visit(flow(1), { locale: 'sv' }).says('te och mjölk');
    expect(visit.turn.variables).toMatchObject({ drinks: ['Tea', 'Milk'] });
  });

  it('takes a single tap', () => {
    expect(new Visit(flow(1)).chooses('milk').turn.variables).toMatchObject({ drinks: ['Milk'] });
  });
});
