import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDraft } from '../testing/any-draft';
import { draw, type Drawing } from '../testing/draw-flow';
import { testModels } from '../testing/test-models';
import { checkFlow } from './check-flow';

const shows = (text: string) => ['say', { text }] as const;
const asks = (variable: string) => ['ask', { text: '?', variable }] as const;
const picks: Drawing['steps'][string] = [
  'choose',
  {
    text: '?',
    choices: [
      { id: 'c1', label: 'One' },
      { id: 'c2', label: 'Two' },
    ],
  },
];

function unset(drawing: Drawing) {
  return checkFlow(draw(drawing), testModels).filter(({ code }) => code === 'unset-variable');
}

const steps = { begin: 'begin', pick: picks, ask: asks('name'), show: shows('{{ name }}') } as const;
const variables = ['name', 'town'];

describe('variables unset on some path', () => {
  it('are fine when every way sets them', () => {
    const edges = ['begin>pick', 'pick:c1>ask', 'pick:c2>ask', 'ask>show'];
    expect(unset({ steps, edges, variables })).toEqual([]);
  });

  it('are found when one way goes round, with the choices that do', () => {
    const edges = ['begin>pick', 'pick:c1>ask', 'pick:c2>show', 'ask>show'];
    expect(unset({ steps, edges, variables })).toMatchObject([
      { stepId: 'show', field: 'text', values: { name: 'name' }, visit: [{ chooses: 'Two' }] },
    ]);
  });

  it('count only on the exit that sets them', () => {
    const edges = ['begin>ask', 'ask:gave-up>show'];
    expect(unset({ steps: { ...steps, pick: 'end' }, edges, variables })).toHaveLength(1);
  });

  it('stay set round a ring', () => {
    const edges = ['begin>ask', 'ask>show', 'show>ask'];
    expect(unset({ steps, edges, variables })).toEqual([]);
  });

  it('are found when set only after they are read, round a ring', () => {
    const edges = ['begin>show', 'show>ask', 'ask>show'];
    expect(unset({ steps, edges, variables })).toMatchObject([{ stepId: 'show', visit: [] }]);
  });

  it('are found behind an interrupt, which may come at any time, without a visit', () => {
    const rest = { interrupts: [{ id: 'i', keywords: ['x'], to: 'show' }] };
    const problems = unset({ steps, edges: ['begin>ask', 'ask>show'], variables, rest });
    expect(problems).toMatchObject([{ stepId: 'show' }]);
    expect(problems[0]?.visit).toBeUndefined();
  });

  it('are not looked for in steps no visit comes to', () => {
    expect(unset({ steps, edges: [], variables })).toEqual([]);
  });

  it('are named once per step, each by itself', () => {
    const both = { begin: 'begin', show: shows('{{ name }} {{ name }} {{ town }}') } as const;
    expect(unset({ steps: both, edges: ['begin>show'], variables }).map(({ values }) => values['name'])).toEqual([
      'name',
      'town',
    ]);
  });

  it('may be read where a default stands in', () => {
    const safe = { begin: 'begin', show: shows('{{ name | default: "you" }} {{ vars.town | default: "" }}') } as const;
    expect(unset({ steps: safe, edges: ['begin>show'], variables })).toEqual([]);
  });

  it('are never the contact, the team, the channel or the locale', () => {
    const fixed = {
      begin: 'begin',
      show: shows('{{ contact.x }} {{ team.available }} {{ channel }} {{ locale }}'),
    } as const;
    expect(unset({ steps: fixed, edges: ['begin>show'], variables })).toEqual([]);
  });

  it('always come with a visit that leads to the step without setting them, when it can be reached from a trigger', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const bare = { ...draft, interrupts: [] };
        for (const problem of checkFlow(bare, testModels).filter(({ code }) => code === 'unset-variable')) {
          expect(problem.visit).toBeDefined();
        }
      }),
    );
  });
});
