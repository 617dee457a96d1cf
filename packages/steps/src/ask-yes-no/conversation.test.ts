// Scripted visits: a word nobody understands, then yes or no as people say it.
import { describe, expect, it } from 'vitest';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const flow = drawFlow({
  steps: {
    ask: ['ask-yes-no', { text: 'Coffee?', retry: 'Yes or no?', variable: 'coffee' }],
    yes: ['end', { text: 'Coming up' }],
    no: ['end', { text: 'Maybe later' }],
    lost: ['end', { text: 'Never mind' }],
  },
  edges: ['begin>ask', 'ask:yes>yes', 'ask:no>no', 'ask:gave-up>lost'],
  variables: { coffee: 'boolean' },
  rest: { languages: ['sv'], translations: { sv: { 'ask/text': 'Kaffe?', 'ask/retry': 'Ja eller nej?' } } },
});

describe('a visit to ask-yes-no', () => {
  it('asks again and takes a polite yes', () => {
    const visit = new Visit(flow).says('how strong is it?');
    expect(visit.heard).toEqual(['Yes or no?']);
    expect(visit.says('Yes please').heard).toEqual(['Coming up']);
    expect(visit.turn.variables).toMatchObject({ coffee: true });
  });

  it('offers both in the visitor’s language, and hears either', () => {
    const visit = new Visit(flow, { locale: 'sv' });
    expect(visit.messages).toEqual([
      [
        { kind: 'text', text: 'Kaffe?' },
        {
          kind: 'choices',
          choices: [
            { id: 'yes', label: 'Ja' },
            { id: 'no', label: 'Nej' },
          ],
        },
      ],
    ]);
    expect(visit.says('nej tack').turn.variables).toMatchObject({ coffee: false });
    expect(new Visit(flow, { locale: 'sv' }).chooses('yes').heard).toEqual(['Coming up']);
  });

  it('gives up after its tries', () => {
    expect(new Visit(flow).says('hm').says('hm').heard).toEqual(['Never mind']);
  });
});
