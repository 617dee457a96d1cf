// Scripted visits: no number, too high a number, then one that fits.
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const flow = (options: Record<string, string | number | boolean>, exits: readonly string[]) =>
  drawFlow({
    steps: {
      ask: [
        'ask-rating',
        { text: 'How likely?', retry: 'A number please', maxTries: 3, variable: 'score', ...options },
      ],
      ...Object.fromEntries(exits.map((exit) => [exit, ['end', { text: exit }] as const])),
    },
    edges: ['begin>ask', ...exits.map((exit) => `ask:${exit}>${exit}`)],
    variables: { score: 'number' },
  });

describe('a visit to ask-rating', () => {
  it('asks again until the number fits', () => {
    const visit = new Visit(flow({ lowLabel: 'Poor', highLabel: 'Great' }, ['answered', 'gave-up']));
    expect(visit.heard).toEqual(['How likely?', '1 = Poor, 5 = Great']);
    expect(visit.says('good').heard[0]).toBe('A number please');
    expect(visit.says('10').heard[0]).toBe('A number please');
    expect(visit.says('four!').heard).toEqual(['answered']);
    expect(visit.turn.variables).toMatchObject({ score: 4 });
  });

  it('parts promoters from detractors', () => {
    const nps = flow({ scale: 'nps', split: true }, ['promoter', 'passive', 'detractor']);
    expect(new Visit(nps).turn.session.awaiting?.choices).toHaveLength(11);
    expect(new Visit(nps).chooses('r9').heard).toEqual(['promoter']);
    expect(new Visit(nps).says('7 av 10').heard).toEqual(['passive']);
    expect(new Visit(nps).says('0').heard).toEqual(['detractor']);
  });

  it('gives up after its tries', () => {
    const visit = new Visit(flow({}, ['answered', 'gave-up']));
    expect(visit.says('a').says('b').says('c').heard).toEqual(['gave-up']);
  });
});
