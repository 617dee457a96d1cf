import { describe, expect, it } from 'vitest';
import { applyCommands } from '../edit/apply-command';
import { draw, type Drawing } from '../testing/draw-flow';
import { testModels } from '../testing/test-models';
import { checkFlow } from './check-flow';

const base = {
  begin: 'begin',
  pick: [
    'choose',
    {
      text: '?',
      choices: [
        { id: 'c1', label: 'Red' },
        { id: 'c2', label: 'Blue' },
      ],
    },
  ],
  split: ['branch', { when: 'channel == "chat"' }],
  end: 'end',
} as const satisfies Drawing['steps'];

const problemsOf = (drawing: Drawing) => checkFlow(draw(drawing), testModels);

describe('edges', () => {
  it('that dangle name the step and exit they come from, and show how to get there', () => {
    const edges = ['begin>pick', 'pick:c1>split', 'split:yes>end', 'split:no>gone'];
    expect(problemsOf({ steps: base, edges })).toMatchObject([
      {
        code: 'dangling-edge',
        stepId: 'split',
        field: 'exit:no',
        values: { exit: 'no', to: 'gone' },
        visit: [{ chooses: 'Red' }],
      },
    ]);
  });

  it('that come second are the ones to remove', () => {
    const edges = ['begin>pick', 'pick:c1>end', 'pick:c1>split', 'pick:c2>split', 'split:yes>end'];
    const [problem] = problemsOf({ steps: base, edges });
    expect(problem).toMatchObject({ code: 'double-edge', stepId: 'pick', field: 'exit:c1' });
    expect(problem?.fix?.commands).toEqual([{ do: 'disconnect', ids: ['e2'] }]);
  });

  it('of a deleted choice are lost', () => {
    const edges = ['begin>pick', 'pick:c1>split', 'pick:c3>end', 'split:yes>end'];
    expect(problemsOf({ steps: base, edges })).toMatchObject([{ code: 'lost-exit', field: 'exit:c3' }]);
  });

  it('of a kind nobody knows are left alone', () => {
    const steps = { ...base, split: ['unheard-of', {}] } as const;
    const edges = ['begin>pick', 'pick:c1>split', 'split:anything>end'];
    expect(problemsOf({ steps, edges }).map(({ code }) => code)).toEqual(['unknown-kind']);
  });
});

describe('open exits', () => {
  it('are a problem only where the step says so', () => {
    expect(problemsOf({ steps: base, edges: ['begin>pick', 'pick:c1>split', 'split:yes>end'] })).toEqual([]);
  });

  it('offer the end of the flow, and nothing where there is none', () => {
    const edges = ['begin>pick', 'pick:c1>split', 'pick:c2>end'];
    const flow = draw({ steps: base, edges });
    const [problem] = checkFlow(flow, testModels);
    expect(problem).toMatchObject({ code: 'open-exit', fix: { label: 'Connect to "end"' } });
    expect(checkFlow(applyCommands(flow, problem?.fix?.commands ?? []), testModels)).toEqual([]);
    const { end: _end, ...endless } = base;
    const [bare] = problemsOf({ steps: endless, edges: ['begin>pick', 'pick:c1>split'] });
    expect(bare?.fix).toBeUndefined();
  });

  it('of a trigger hold publishing back: nobody would hear anything', () => {
    expect(problemsOf({ steps: { begin: 'begin' } })).toMatchObject([
      { code: 'open-exit', stepId: 'begin', visit: [] },
    ]);
  });

  it('of a disabled step do not matter', () => {
    const flow = draw({ steps: base, edges: ['begin>pick', 'pick:c1>split', 'pick:c2>end'] });
    const steps = flow.steps.map((step) => (step.id === 'split' ? { ...step, disabled: true } : step));
    expect(checkFlow({ ...flow, steps }, testModels)).toEqual([]);
  });
});

describe('rings that never wait', () => {
  const say = ['say', { text: 'x' }] as const;

  it('are shown with the visit that enters them', () => {
    const steps = { ...base, a: say, b: say } as const;
    const edges = ['begin>pick', 'pick:c1>end', 'pick:c2>a', 'a>b', 'b>a', 'split:yes>end'];
    const problems = problemsOf({ steps, edges }).filter(({ code }) => code === 'endless-loop');
    expect(problems).toMatchObject([{ stepId: 'a', values: { steps: 2 }, visit: [{ chooses: 'Blue' }] }]);
  });

  it('are not looked for where no visit comes', () => {
    const steps = { begin: 'begin', a: say, end: 'end' } as const;
    expect(problemsOf({ steps, edges: ['begin>end', 'a>a'] }).map(({ code }) => code)).toEqual(['unreachable-step']);
  });

  it('count a disabled wait as no wait', () => {
    const flow = draw({ steps: { begin: 'begin', a: say, w: ['pause', { ms: 5 }] }, edges: ['begin>a', 'a>w', 'w>a'] });
    expect(checkFlow(flow, testModels)).toMatchObject([{ code: 'no-way-out', stepId: 'w' }]);
    const steps = flow.steps.map((step) => (step.id === 'w' ? { ...step, disabled: true } : step));
    expect(checkFlow({ ...flow, steps }, testModels)).toMatchObject([{ code: 'endless-loop', severity: 'error' }]);
  });
});
