// Scripted visits: every branch that holds has its turn, waits included, and the flow's proof understands it.
import { createRunner, examineFlow, replaySession } from '@parley/engine';
import { compileFlow, type Step } from '@parley/flow';
import { describe, expect, it } from 'vitest';
import { stepModels } from '../models';
import { drawFlow } from '../testing/draw-flow';
import { Visit } from '../testing/visit';

const say = (text: string): readonly ['send-message', Step['options']] => [
  'send-message',
  { bubbles: [{ id: 'a', kind: 'text', text }] },
];
const edges = [
  'begin>size',
  'size:answered>which',
  'which:big>crane',
  'crane>which',
  'which:odd>why',
  'why:answered>which',
  'which:told>thanks',
  'thanks>which',
  'which:done>more',
  'more:answered>size',
  'more:gave-up>bye',
];
const flow = drawFlow({
  steps: {
    size: ['ask-question', { text: 'Size?', answer: 'number', variable: 'size' }],
    which: [
      'condition',
      {
        take: 'every',
        branches: [
          { id: 'big', name: '', condition: 'size > 100' },
          { id: 'odd', name: '', condition: 'size % 2 == 1' },
          { id: 'told', name: '', condition: 'reason == "glue"' },
        ],
      },
    ],
    crane: say('Bring a crane'),
    why: ['ask-question', { text: 'Why so odd?', variable: 'reason' }],
    thanks: say('Glue noted'),
    more: ['ask-question', { text: 'More?', maxTries: 1 }],
    bye: ['end', { text: 'Bye' }],
  },
  edges,
  variables: { size: 'number', reason: 'text' },
});

describe('a condition that takes every match', () => {
  it('goes through all branches that hold, in order, also when one waits and changes what a later one asks', () => {
    const visit = new Visit(flow).says('101');
    expect(visit.heard).toEqual(['Bring a crane', 'Why so odd?']);
    expect(visit.says('glue').heard).toEqual(['Glue noted', 'More?']);
    expect(visit.turn.trace.filter(({ at }) => at === 'leave').at(-1)).toMatchObject({ exit: 'done' });
  });

  it('begins anew when a visit comes by again', () => {
    const visit = new Visit(flow).says('2');
    expect(visit.heard).toEqual(['More?']);
    expect(visit.says('yes').says('102').heard).toEqual(['Bring a crane', 'More?']);
    expect(visit.says('yes').says('104').heard).toEqual(['Bring a crane', 'More?']);
  });

  it('is no endless loop, and overlapping branches are meant', () => {
    const codes = examineFlow(flow, stepModels).problems.map(({ code, stepId }) => `${code} ${stepId}`);
    // A reason is only asked for when the size is odd
    expect(codes.filter((code) => code.endsWith(' which'))).toEqual(['unset-variable which']);
  });

  it('warns of a branch that does not lead back', () => {
    const astray = {
      ...flow,
      edges: flow.edges.map((edge) => (edge.from.step === 'crane' ? { ...edge, to: 'bye' } : edge)),
    };
    const found = examineFlow(astray, stepModels).problems.find(({ code }) => code === 'no-return');
    expect(found).toMatchObject({ stepId: 'which', field: 'exit:big', severity: 'warning' });
  });

  it('replays to the same bytes', () => {
    const world = { contact: {}, teamAvailable: true, channel: 'chat' };
    const runner = createRunner(compileFlow(flow, stepModels));
    const start = { kind: 'started', at: 1, world, trigger: 'begin', values: {}, locale: 'en', seed: 1 } as const;
    const odd = { kind: 'answered', at: 2, world, exit: 'answered', value: 101, label: '101' } as const;
    const [once, again] = [replaySession(runner, [start, odd]), replaySession(runner, [start, odd])];
    expect(JSON.stringify(again)).toBe(JSON.stringify(once));
    expect(once.at(-1)?.session.stepId).toBe('why');
  });
});
