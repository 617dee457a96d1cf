// Scripted visits: what is reported comes in time, too early, too late, and once more in a loop.
import { examineFlow, listensOutside, playVisit, setStage } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { stepModels } from '../models';
import { drawFlow } from '../testing/draw-flow';
import { junk, wrongFields } from '../testing/options';
import { Visit } from '../testing/visit';
import { waitForEventModel as model } from './model';

const saves = [{ path: 'payment.amount', variable: 'amount', type: 'number' }];
const flow = drawFlow({
  steps: {
    ready: ['ask-question', { text: 'Pay at {{pay_at}}. Ready?', maxTries: 1 }],
    paid: ['wait-for-event', { name: 'Payment', link: 'pay_at', amount: 2, unit: 'hours', saves }],
    thanks: ['ask-question', { text: 'Thanks for {{amount}}. Pay more at {{pay_at}}?', maxTries: 1 }],
    late: ['end', { text: 'No payment came.' }],
    bye: ['end', { text: 'Bye' }],
  },
  edges: [
    'begin>ready',
    'ready:answered>paid',
    'paid:happened>thanks',
    'paid:timed-out>late',
    'thanks:answered>paid',
    'thanks:gave-up>bye',
  ],
  variables: { pay_at: 'text', amount: 'number' },
});
const start = { start: { values: { pay_at: 'https://a.example/1' } } };
const report = (amount: number, link: string) =>
  ({ kind: 'outside', step: 'paid', values: { s0: amount, link } }) as const;

describe('a visit to wait-for-event', () => {
  it('goes on with what was reported, and has an address of its own the next time', () => {
    const visit = new Visit(flow, start);
    expect(visit.heard).toEqual(['Pay at https://a.example/1. Ready?']);
    expect(visit.says('yes').status).toBe('waiting');
    expect(visit.effect('start-timer').data['at']).toBe(1_001_000 + 7_200_000);
    expect(visit.happens(report(50, 'https://a.example/2')).heard).toEqual([
      'Thanks for 50. Pay more at https://a.example/2?',
    ]);
    expect(visit.effects).toContain('cancel-timer');
    expect(visit.turn.trace).toContainEqual({ at: 'set', variable: 'amount', value: 50 });
    expect(visit.says('yes').at).toBe('paid');
  });

  it('does not wait for what was reported before the visit came there', () => {
    const visit = new Visit(flow, start).happens(report(7, 'https://a.example/2'));
    expect([visit.at, visit.heard]).toEqual(['ready', []]);
    expect(visit.says('yes').heard[0]).toContain('Thanks for 7');
    expect(visit.says('again').at).toBe('paid');
  });

  it('gives up when nothing came, and listens no more', () => {
    const visit = new Visit(flow, start).says('yes');
    expect(listensOutside(visit.turn.session, 'paid')).toBe(true);
    expect(visit.waits().heard).toEqual(['No payment came.']);
    expect(listensOutside(visit.turn.session, 'paid')).toBe(false);
  });

  it('is explored both ways and can be written as a script', () => {
    const { report: proof, problems } = examineFlow(flow, stepModels);
    expect(proof.coverage.ways.missing.filter((way) => way.startsWith('paid'))).toEqual([]);
    expect(problems.filter(({ code }) => code === 'unset-variable')).toEqual([]);
    const steps = [{ says: 'yes' }, { happens: 'happened', values: { s0: 5 } }, { expects: 'Thanks for 5' }];
    const played = playVisit(setStage(flow, stepModels), { steps });
    expect([played?.missed, played?.refused]).toEqual([[], []]);
  });

  it('needs a variable for its address, and one variable for one thing', () => {
    expect(wrongFields(model, model.defaults())).toEqual(['link']);
    expect(wrongFields(model, { ...model.defaults(), link: 'pay_at', amount: 400 })).toEqual(['amount']);
    expect(model.check({ ...model.defaults(), link: 'amount', saves })).toMatchObject([{ code: 'repeated-id' }]);
    for (const options of junk) expect(model.outside(options)?.read({ a: 1 })).toBeDefined();
  });
});
