// Ways past states that only pass on: the same visits, byte by byte, with fewer states entered.
import { compileFlow } from '@parley/flow';
import { describe, expect, it } from 'vitest';
import { fuseStates } from './fuse-states';
import { createRunner } from './runner';
import { startSession } from './start-session';
import { type Drawing, drawFlow } from './testing/draw-flow';
import { started } from './testing/small-flow';
import { testKinds } from './testing/test-kinds';

const machineOf = (drawing: Drawing) => compileFlow(drawFlow(drawing), testKinds).machine;
const ask = ['ask', { text: 'Age?', variable: 'age', number: true }] as const;

describe('fuseStates', () => {
  it('goes from one question to the next at once, and does on the way what was done in between', () => {
    const machine = machineOf({
      steps: { one: ask, say: 'say', set: ['set', { variable: 'age', value: '1' }], two: ask, end: 'end' },
      edges: ['begin>one', 'one>say', 'say>set', 'set>two', 'one:gave-up>end', 'two>end', 'two:gave-up>end'],
      variables: ['age'],
    });
    const fused: string = JSON.stringify(fuseStates(machine));
    const [way] = JSON.parse(fused).states.main.states.one.on.answered;
    expect(way.target).toBe('#main:two');
    const done = way.actions.map(
      ({ type, params }: { type: string; params: { step?: string } }) => `${type} ${params.step ?? ''}`,
    );
    expect(done).toEqual(
      ['leave one', 'set ', 'enter say', 'say say', 'leave say', 'enter set', 'set ', 'leave set'].map((name) =>
        expect.stringContaining(name.trim()),
      ),
    );
  });

  it('begins a step anew that leads back to itself past others', () => {
    const machine = machineOf({
      steps: { one: ask, say: 'say' },
      edges: ['begin>one', 'one>say', 'one:gave-up>say', 'say>one'],
      variables: ['age'],
    });
    const [way] = JSON.parse(JSON.stringify(fuseStates(machine))).states.main.states.one.on.answered;
    expect(way).toMatchObject({ target: '#main:one', reenter: true });
  });

  it('stops at a state that decides, and leaves circles to be found', () => {
    const machine = machineOf({ steps: { a: 'say', b: 'say' }, edges: ['begin>a', 'a>b', 'b>a'] });
    expect(JSON.stringify(fuseStates(machine)).length).toBeLessThan(10_000);
    const runner = createRunner(
      compileFlow(drawFlow({ steps: { a: 'say', b: 'say' }, edges: ['begin>a', 'a>b', 'b>a'] }), testKinds),
    );
    expect(startSession(runner, started({ trigger: 'begin' })).effects).toMatchObject([
      { data: { code: 'step-budget' } },
    ]);
  });

  it('keeps the states that are passed, and their order of doings', () => {
    const long = Array.from({ length: 60 }, (_, index) => `s${index}`);
    const drawing: Drawing = {
      steps: { ...Object.fromEntries(long.map((id) => [id, 'say'])), end: 'end' },
      edges: ['begin>s0', ...long.map((id, index) => `${id}>${long[index + 1] ?? 'end'}`)],
    };
    const turn = startSession(createRunner(compileFlow(drawFlow(drawing), testKinds)), started({ trigger: 'begin' }));
    expect(turn.session.status).toBe('ended');
    expect(turn.trace.flatMap((entry) => (entry.at === 'enter' ? [entry.step] : []))).toEqual([
      'begin',
      ...long,
      'end',
    ]);
    const moved = startSession(createRunner(compileFlow(drawFlow(drawing), testKinds)), {
      ...started({ trigger: 'begin' }),
      step: 's58',
    });
    expect(moved.trace.flatMap((entry) => (entry.at === 'enter' ? [entry.step] : []))).toEqual(['s58', 's59', 'end']);
  });
});
