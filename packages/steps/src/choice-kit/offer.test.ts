// Choices by condition, from a list, with values of their own, found by words: on one answer and on several.
import { checkFlow } from '@parley/flow';
import type { JsonObject } from '@parley/primitives';
import { describe, expect, it } from 'vitest';
import { stepModels } from '../models';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const choice = (id: string, label: string, more: JsonObject = {}) => ({ id, label, value: '', when: '', ...more });
const flow = (kind: 'ask-question' | 'ask-several', options: JsonObject) =>
  drawFlow({
    steps: {
      ask: [
        kind,
        { text: 'Which?', variable: 'kept', ...(kind === 'ask-question' && { answer: 'choice' }), ...options },
      ],
      bye: ['end', { text: 'Got {{kept}}' }],
      lost: ['end', { text: 'Nothing' }],
    },
    edges: ['begin>ask', 'ask:answered>bye', 'ask:a>bye', 'ask:b>bye', 'ask:c>bye', 'ask:gave-up>lost'],
    variables: { kept: 'text', vip: 'boolean', shops: 'list' },
  });
const visit = (options: JsonObject, values: JsonObject = {}, kind: 'ask-question' | 'ask-several' = 'ask-question') =>
  new Visit(flow(kind, options), { start: { values } });

describe('choices written out', () => {
  const choices = [
    choice('a', 'Basic'),
    choice('b', 'Lounge', { when: 'vip == true' }),
    choice('c', 'Other', { value: 'X' }),
  ];

  it('are offered while their condition holds, and counted as they were offered', () => {
    expect(visit({ choices }).messages[0]?.[1]).toMatchObject({ choices: [{ id: 'a' }, { id: 'c' }] });
    expect(visit({ choices }).says('2').heard).toEqual(['Got X']);
    expect(visit({ choices }, { vip: true }).says('2').heard).toEqual(['Got Lounge']);
    expect(visit({ choices }).says('lounge').at).toBe('ask');
  });

  it('keep their value, in any number', () => {
    expect(visit({ choices }, {}, 'ask-several').says('basic, other').turn.variables['kept']).toEqual(['Basic', 'X']);
  });
});

it('choices of what is no list are a problem', () => {
  const drawn = flow('ask-question', { list: 'kept' });
  const problems = checkFlow(drawn, stepModels).filter(({ code }) => code === 'wrong-type');
  expect(problems).toMatchObject([
    { stepId: 'ask', field: 'list', severity: 'warning', values: { name: 'kept', wanted: 'list', given: 'text' } },
  ]);
  const fine = checkFlow(flow('ask-question', { list: 'shops' }), stepModels);
  expect(fine.map(({ code }) => code)).not.toContain('wrong-type');
});

describe('choices of a list', () => {
  const shops = ['Butik Borås', 'Butik Umeå centrum', { label: 'Webben', value: { id: 7 } }, 12, '', null, []];

  it('are its items by text or label, found by number, words or beginnings', () => {
    const asked = () => visit({ list: 'shops', searchable: true }, { shops });
    expect(asked().turn.session.awaiting).toMatchObject({
      searchable: true,
      choices: [{ id: 'i1' }, {}, {}, { label: '12' }],
    });
    expect(asked().says('umeå').turn.variables['kept']).toBe('Butik Umeå centrum');
    expect(asked().says('butik').at).toBe('ask');
    expect(asked().says('3').turn.variables['kept']).toEqual({ id: 7 });
    expect(asked().chooses('i4').turn.variables['kept']).toBe(12);
    const two = visit({ list: 'shops' }, { shops }, 'ask-several').says('1, webben');
    expect(two.turn.variables['kept']).toEqual(['Butik Borås', { id: 7 }]);
  });

  it('go on as given up when there is nothing, or more than anybody reads', () => {
    for (const none of [undefined, [], 'text of no list', Array.from({ length: 1_001 }, String)]) {
      const values: JsonObject = none === undefined ? {} : { shops: none };
      const asked = visit({ list: 'shops', retry: '?', maxTries: 1 }, values);
      expect(asked.at === 'ask' ? asked.says('x').heard : asked.heard).toEqual(['Nothing']);
    }
  });

  it('are all there, however many', () => {
    const many = Array.from({ length: 1_000 }, (_, index) => `Shop ${index + 1}`);
    const asked = visit({ list: 'shops' }, { shops: many });
    expect(asked.turn.session.awaiting?.choices).toHaveLength(1_000);
    expect(asked.says('1000').turn.variables['kept']).toBe('Shop 1000');
  });
});
