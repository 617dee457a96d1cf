// Scripted visits: one picture by tap, number or words; several; from a list with a condition.
import type { JsonObject, JsonValue } from '@parley/primitives';
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const image = 'https://example.com/sofa.png';
const choices = [
  { id: 'sofa', label: 'Sofa', text: 'Soft', image, value: 'S1', when: '' },
  { id: 'chair', label: 'Chair', text: '', image: '', value: '', when: 'order(age, 18) >= 0' },
];
const flow = (options: JsonObject) =>
  drawFlow({
    steps: {
      ask: ['ask-picture', { text: 'Which?', choices, variable: 'kept', retry: 'Which of them?', ...options }],
      sofa: ['end', { text: 'A sofa' }],
      bye: ['end', { text: 'Got {{kept}}' }],
      lost: ['end', { text: 'Nothing' }],
    },
    edges: ['begin>ask', 'ask:sofa>sofa', 'ask:chair>bye', 'ask:answered>bye', 'ask:gave-up>lost'],
    variables: { kept: 'text', age: 'number', items: 'list' },
  });
const grown = { start: { values: { age: 20 } } };

describe('a visit to ask-picture', () => {
  it('shows title, words and picture of each, and takes a tap', () => {
    const visit = new Visit(flow({}), grown);
    expect(visit.messages[0]?.[1]).toEqual({
      kind: 'choices',
      choices: [
        { id: 'sofa', label: 'Sofa', text: 'Soft', image },
        { id: 'chair', label: 'Chair' },
      ],
      button: 'Choose',
    });
    expect(visit.says('a table').heard[0]).toBe('Which of them?');
    visit.chooses('sofa');
    expect(visit.heard).toEqual(['A sofa']);
    expect(visit.turn.variables).toMatchObject({ kept: 'S1' });
    expect(new Visit(flow({}), grown).says('2').heard).toEqual(['Got Chair']);
  });

  it('keeps back what its condition holds back, also from who taps it late', () => {
    const visit = new Visit(flow({ maxTries: 3 }));
    expect(visit.turn.session.awaiting?.choices?.map(({ id }) => id)).toEqual(['sofa']);
    expect(visit.chooses('chair').at).toBe('ask');
    expect(visit.says('2').at).toBe('ask');
  });

  it('takes several, and a list of its own', () => {
    const several = new Visit(flow({ several: true, min: 2 }), grown).says('sofa, chair');
    expect(several.turn.variables).toMatchObject({ kept: ['S1', 'Chair'] });
    const items: JsonValue = [{ label: 'Lamp', value: 7, text: 'Bright', image, secret: 'x' }, 'Rug', null, {}];
    const listed = new Visit(flow({ list: 'items' }), { start: { values: { items } } });
    expect(listed.messages[0]?.[1]).toMatchObject({
      choices: [
        { id: 'i1', label: 'Lamp', text: 'Bright', image },
        { id: 'i2', label: 'Rug' },
      ],
    });
    expect(listed.says('lamp').turn.variables).toMatchObject({ kept: 7 });
  });

  it('gives up at once where there is nothing to choose', () => {
    expect(new Visit(flow({ list: 'items' })).heard).toEqual(['Nothing']);
    const none = choices.map((one) => ({ ...one, when: 'age > 90' }));
    expect(new Visit(flow({ choices: none }), grown).heard).toEqual(['Nothing']);
  });
});
