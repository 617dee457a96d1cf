// Scripted visits beside a question: reminded, closed after a second silence, spared by an answer; and what the proof says.
import { examineFlow, playVisit, setStage } from '@parley/engine';
import type { Step, VisitStep } from '@parley/flow';
import { describe, expect, it } from 'vitest';
import { stepModels } from '../models';
import { type Drawing, drawFlow } from '../testing/draw-flow';
import { wrongFields } from '../testing/options';
import { watchIdleModel as model } from './model';

const say = (text: string): readonly ['send-message', Step['options']] => [
  'send-message',
  { bubbles: [{ id: 'a', kind: 'text', text }] },
];
const drawing: Drawing = {
  steps: {
    town: ['ask-question', { text: 'Your town?', variable: 'town', maxTries: 1 }],
    bye: ['end', { text: 'Thanks' }],
    silent: ['watch-idle', { amount: 5, unit: 'minutes', times: 1 }],
    remind: say('Are you still there?'),
    longer: ['wait', { amount: 10, unit: 'minutes' }],
    note: ['team-note', { text: 'They left.' }],
    gone: ['end', { text: 'We close this for now.' }],
  },
  edges: [
    'begin>town',
    'town:answered>bye',
    'town:gave-up>bye',
    'silent>remind',
    'remind>longer',
    'longer>note',
    'note>gone',
  ],
  variables: { town: 'text' },
};
const stage = setStage(drawFlow(drawing), stepModels);
const heard = (steps: VisitStep[]) => {
  const played = playVisit(stage, { steps });
  return [played?.transcript.flatMap(({ who, text }) => (who === 'flow' ? [text] : [])), played?.status];
};

describe('a visit beside watch-idle', () => {
  it('is reminded after the silence, and ended after a longer one', () => {
    expect(heard([{ waits: '4m' }])).toEqual([['Your town?'], 'waiting']);
    expect(heard([{ waits: '5m' }])).toEqual([['Your town?', 'Are you still there?'], 'waiting']);
    expect(heard([{ waits: '15m' }])).toEqual([
      ['Your town?', 'Are you still there?', 'We close this for now.'],
      'ended',
    ]);
  });

  it('goes on as if nothing was when the visitor answers after all', () => {
    expect(heard([{ waits: '6m' }, { says: 'Lund' }, { waits: '1h' }])).toEqual([
      ['Your town?', 'Are you still there?', 'Thanks'],
      'ended',
    ]);
  });

  it('is explored whole, and needs no end of its own', () => {
    const { report, problems } = examineFlow(drawFlow(drawing), stepModels);
    expect(report.coverage.steps.missing).toEqual([]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const stopping = drawFlow({ ...drawing, edges: drawing.edges.filter((edge) => edge !== 'remind>longer') });
    const codes = examineFlow(stopping, stepModels).problems.map(({ code, stepId }) => `${code} ${stepId}`);
    expect(codes.filter((code) => code.startsWith('open-exit'))).toEqual([]);
  });

  it('may not ask, has to lead somewhere, and nothing leads to it', () => {
    const asking = drawFlow({
      steps: { ...drawing.steps, why: ['ask-question', { text: 'Why?' }] },
      edges: ['begin>town', 'town:answered>silent', 'town:gave-up>bye', 'silent>why', 'why:answered>bye'],
      variables: { town: 'text' },
    });
    const problems = examineFlow(asking, stepModels).problems;
    expect(problems.find(({ code }) => code === 'asks-beside')).toMatchObject({ stepId: 'why', field: 'text' });
    expect(problems.find(({ code }) => code === 'leads-to-watcher')).toMatchObject({ stepId: 'silent' });
    const alone = examineFlow(drawFlow({ ...drawing, edges: drawing.edges.slice(0, 3) }), stepModels).problems;
    expect(alone.find(({ code, stepId }) => code === 'open-exit' && stepId === 'silent')).toBeDefined();
  });

  it('keeps to its limits', () => {
    expect(wrongFields(model, { amount: 0, unit: 'minutes', times: 1 })).toEqual(['amount']);
    expect(wrongFields(model, { amount: 200, unit: 'hours', times: 1 })).toEqual(['amount']);
    expect(wrongFields(model, { amount: 1, unit: 'hours', times: 21 })).toEqual(['times']);
    expect(model.watches({ amount: 2, unit: 'hours', times: 3 })).toEqual({ on: 'idle', ms: 7_200_000, times: 3 });
  });
});
