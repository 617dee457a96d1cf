// A flow that runs in a circle or breaks is stopped and reported; nothing of the broken turn gets out.
import { describe, expect, it } from 'vitest';
import { advanceSession } from './advance-session';
import { createRunner } from './runner';
import { startSession } from './start-session';
import { answered, at, compiledOf, enter, say, started } from './testing/small-flow';

const circle = {
  one: { entry: [enter('one'), say('one', { en: 'again' })], always: [{ target: '#main:two' }] },
  two: { entry: [enter('two')], always: [{ target: '#main:one' }] },
};
const toJson = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('a circle that never waits', () => {
  it('fails at the start with nothing but a report', () => {
    const runner = createRunner(compiledOf(toJson({ begin: { always: [{ target: '#main:one' }] }, ...circle })));
    const turn = startSession(runner, started());
    expect(turn.session).toEqual({ status: 'failed', revision: 1, stepId: null, awaiting: null, snapshot: null });
    expect(turn.effects).toHaveLength(1);
    expect(turn.effects[0]).toMatchObject({ kind: 'report-problem', stepId: null, data: { code: 'step-budget' } });
  });

  it('fails later with the state before it kept, and stays failed', () => {
    const waits = { on: { answered: [{ target: '#main:one' }] }, entry: [enter('waits'), say('waits', { en: 'Hi' })] };
    const compiled = compiledOf(toJson({ begin: { always: [{ target: '#main:waits' }] }, waits, ...circle }));
    const runner = createRunner(compiled);
    const before = startSession(runner, started({ values: { kept: 1 } })).session;
    const turn = advanceSession(runner, before, at(2_000, answered('go')));
    expect(turn.session).toEqual({ ...before, status: 'failed', revision: 2 });
    expect(turn.effects.map(({ kind, stepId }) => [kind, stepId])).toEqual([['report-problem', 'waits']]);
    expect(turn.variables).toEqual({ kept: 1 });
    const after = advanceSession(runner, turn.session, at(3_000, answered('go')));
    expect(after).toMatchObject({ session: { status: 'failed', revision: 3 }, effects: [] });
  });
});

describe('a machine that breaks', () => {
  it('is reported as an error of the engine', () => {
    const compiled = compiledOf(toJson({ begin: { always: [{ guard: { type: 'unheard-of' }, target: '#ended' }] } }));
    const turn = startSession(createRunner(compiled), started());
    expect(turn.session.status).toBe('failed');
    expect(turn.effects).toMatchObject([{ kind: 'report-problem', data: { code: 'engine-error' } }]);
  });
});
