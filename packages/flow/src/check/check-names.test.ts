import { describe, expect, it } from 'vitest';
import { draw, type Drawing } from '../testing/draw-flow';
import { testModels } from '../testing/test-models';
import { checkFlow } from './check-flow';
import { namesRead } from './names-read';

const say = (text: string) => ['say', { text }] as const;
const when = (source: string) => ['branch', { when: source }] as const;

function namesOf(step: Drawing['steps'][string], variables: readonly string[] = []) {
  const flow = draw({
    steps: { begin: 'begin', step, end: 'end' },
    edges: ['begin>step', 'step>end', 'step:yes>end'],
    variables,
  });
  return checkFlow(flow, testModels)
    .filter(({ code }) => code.startsWith('unknown-') || code === 'reserved-variable')
    .map(({ code, field, values }) => `${code} ${values['name']} ${field}`);
}

describe('names that mean nothing', () => {
  it.each([
    ['{{ nobody }}', ['unknown-variable nobody text']],
    ['{{ vars.nobody }}', ['unknown-variable nobody text']],
    ['{{ nobody | default: "x" }}', ['unknown-variable nobody text']],
    ['{{ name | default: other }}', ['unknown-variable other text']],
    ['{{ team.mood }}', ['unknown-name team.mood text']],
    ['{{ team }}', ['unknown-name team text']],
    ['{{ name }} {{ contact.anything_at_all }} {{ team.available }} {{ answer }} {{ answer.part }}', []],
    ['{{ broken', []],
  ])('in the text %j', (text, expected) => {
    expect(namesOf(say(text), ['name'])).toEqual(expected);
  });

  it.each([
    ['nobody > 1', ['unknown-variable nobody when']],
    ['name == vars.nobody', ['unknown-variable nobody when']],
    ['channel.kind == "chat"', ['unknown-name channel.kind when']],
    ['name.exists(x, x == 1) && now > 0 && chance < 1', []],
  ])('in the expression %j', (source, expected) => {
    expect(namesOf(when(source), ['name'])).toEqual(expected);
  });

  it('in what a step sets', () => {
    expect(namesOf(['set', { variable: 'nobody', value: '1' }])).toEqual(['unknown-variable nobody null']);
  });

  it('offer to declare a name that can be one, with the type it gets', () => {
    const flow = draw({
      steps: { begin: 'begin', a: say('{{ fresh }} {{ NotOne }}') },
      edges: ['begin>a'],
      variables: ['old'],
    });
    const problems = checkFlow(flow, testModels).filter(({ code }) => code === 'unknown-variable');
    expect(problems.map(({ fix }) => fix?.commands)).toEqual([
      undefined,
      [
        {
          do: 'set-variables',
          variables: [
            { name: 'old', type: 'text' },
            { name: 'fresh', type: 'text' },
          ],
        },
      ],
    ]);
  });

  it('are variables called like something fixed', () => {
    expect(namesOf(say('x'), ['contact', 'now', 'constructor', 'fine'])).toEqual([
      'reserved-variable contact null',
      'reserved-variable now null',
      'reserved-variable constructor null',
    ]);
  });
});

describe('namesRead', () => {
  const read = (kind: string, options: Parameters<NonNullable<(typeof testModels)[string]>['texts']>[0]) => {
    const model = testModels[kind];
    if (!model) throw new Error(`there is no ${kind}`);
    const step = { id: 'a', kind, options };
    return namesRead({ step, model, exits: [], outgoing: [], incoming: [], ways: [] });
  };

  it('tells where, and whether the step copes without', () => {
    expect(read('say', { text: '{{ a }} {{ b | default: "x" }}' })).toEqual([
      { name: 'a', field: 'text', guarded: false },
      { name: 'b', field: 'text', guarded: true },
    ]);
    expect(read('branch', { when: 'known(a) && b > 1 && has( vars.c )' })).toEqual([
      { name: 'a', field: 'when', guarded: true },
      { name: 'b', field: 'when', guarded: false },
      { name: 'c', field: 'when', guarded: true },
    ]);
  });

  it('does not take a name for guarded because a longer one is', () => {
    expect(read('branch', { when: 'known(age_group) && age > 1' })).toEqual([
      { name: 'age', field: 'when', guarded: false },
      { name: 'age_group', field: 'when', guarded: true },
    ]);
  });
});
