// Recorded visits must go as they went; generated ones cover what can be reached, and end or wait.
import type { VisitScript } from '@parley/flow';
import { describe, expect, it } from 'vitest';
import { type Drawing, drawFlow } from '../testing/draw-flow';
import { testKinds } from '../testing/test-kinds';
import { playVisit } from '../visit/play-visit';
import { setStage } from '../visit/stage';
import { passes, testFlow } from './test-flow';
import { faultText } from './run-test';

const drawing: Drawing = {
  steps: {
    ask: ['ask', { text: 'How old?', variable: 'age', number: true, max: 120 }],
    fork: ['branch', { when: ['age >= 18'] }],
    in: ['say', { text: 'Come in' }],
    out: ['say', { text: 'Too young' }],
    end: 'end',
  },
  edges: ['begin>ask', 'ask>fork', 'fork:w0>in', 'fork:else>out', 'in>end', 'out>end', 'ask:gave-up>end'],
  variables: ['age'],
};
const test = (steps: VisitScript['steps'], more: Partial<VisitScript> = {}) => ({
  id: 'a',
  name: 'kept',
  visit: { steps, ...more },
});
const faults = (...tests: ReturnType<typeof test>[]) =>
  testFlow(drawFlow({ ...drawing, rest: { tests } }), testKinds).recorded.map((one) => one.faults.map(faultText));

describe('testing a flow', () => {
  it('covers every step and way on with visits that end or wait', () => {
    const report = testFlow(drawFlow(drawing), testKinds);
    expect(report).toMatchObject({ percent: 100, complete: true, coverage: { ways: { missing: [] } } });
    expect(report.generated.map(({ played }) => played?.status)).toEqual(['ended', 'ended', 'ended']);
    expect(passes(report, null)).toBe(true);
  });

  it('takes visits that came back to a question on to an end, and each goes as it was told', () => {
    const draft = drawFlow({ ...drawing, edges: drawing.edges.map((edge) => (edge === 'out>end' ? 'out>ask' : edge)) });
    const { generated } = testFlow(draft, testKinds);
    expect(generated.map(({ visit }) => visit.steps)).toContainEqual([{ says: '5' }, { says: '18' }]);
    const stage = setStage(draft, testKinds);
    for (const { visit, played } of generated)
      expect(playVisit(stage, visit)).toMatchObject({ status: played?.status });
    expect(generated.map(({ played }) => played?.status)).toEqual(generated.map(() => 'ended'));
  });

  it('plays recorded visits, and says which line went otherwise', () => {
    expect(faults(test([{ says: '40' }, { expects: 'Come in' }]))).toEqual([[]]);
    expect(faults(test([{ says: '4' }, { expects: 'Come in' }]))).toEqual([['"Come in" was expected and not said']]);
    expect(faults(test([{ says: '40' }, { says: 'more' }]))).toEqual([['nothing waited for line 2']]);
    expect(faults(test([{ happens: 'done' }]))).toEqual([['nothing waited for line 1']]);
    expect(faults(test([], { trigger: 'gone' }))).toEqual([['the trigger it starts from is gone']]);
  });

  it('takes a suite, with as much coverage as it wants', () => {
    const suite = { tests: [{ name: 'in', visit: { steps: [{ says: '40' }] } }], generated: false, coverage: 50 };
    const report = testFlow(drawFlow(drawing), testKinds, { suite });
    expect(report.generated).toEqual([]);
    expect(report.coverage.ways.missing).toEqual(['ask/gave-up', 'fork/else', 'out/next']);
    expect(passes(report, suite)).toBe(true);
    expect(passes(report, { ...suite, coverage: 60 })).toBe(false);
  });

  it('fails a flow that runs in a circle', () => {
    const round: Drawing = { steps: { a: 'say', b: 'say' }, edges: ['begin>a', 'a>b', 'b>a'] };
    const report = testFlow(drawFlow(round), testKinds);
    expect(report.generated[0]?.faults).toMatchObject([{ code: 'failed' }]);
    expect(passes(report, null)).toBe(false);
  });

  it('gives the same report every time', () => {
    const one = () => JSON.stringify(testFlow(drawFlow(drawing), testKinds));
    expect(one()).toBe(one());
  });
});
