// Events move a waiting session on, and only those it waits for.
import { describe, expect, it } from 'vitest';
import { advanceSession } from './advance-session';
import { createRunner } from './runner';
import type { SessionEvent, SessionState } from './session';
import { startSession } from './start-session';
import { answered, at, smallFlow, started } from './testing/small-flow';

const runner = createRunner(smallFlow());
const waiting = () => startSession(runner, started()).session;
const texts = (effects: readonly { data: object }[]) => effects.map(({ data }) => JSON.stringify(data));

describe('advanceSession', () => {
  it('takes an answer along and ends', () => {
    const turn = advanceSession(runner, waiting(), at(2_000, answered('Lund')));
    expect(turn.session).toMatchObject({ status: 'ended', stepId: null, awaiting: null, revision: 2 });
    expect(turn.variables).toEqual({ town: 'Lund' });
    expect(texts(turn.effects)).toEqual(['{"parts":[{"kind":"text","text":"Bye"}]}']);
    expect(turn.trace).toEqual([
      { at: 'set', variable: 'town', value: 'Lund' },
      { at: 'leave', step: 'ask', exit: 'answered' },
      { at: 'enter', step: 'bye' },
    ]);
  });

  it('asks again until the tries are used up', () => {
    const first = advanceSession(runner, waiting(), at(2_000, { kind: 'not-understood', problem: 'empty' }));
    expect(texts(first.effects)).toEqual(['{"parts":[{"kind":"text","text":"Once more?"}]}']);
    expect(first.session).toMatchObject({ status: 'waiting', stepId: 'ask', revision: 2 });
    expect(first.session.awaiting?.stepId).toBe('ask');
    const second = advanceSession(runner, first.session, at(3_000, { kind: 'not-understood', problem: 'empty' }));
    expect(second.session.status).toBe('ended');
    expect(second.trace).toEqual([{ at: 'leave', step: 'ask', exit: 'gave-up' }]);
  });

  it('leaves for an interrupt and comes back to the very question', () => {
    const turn = advanceSession(runner, waiting(), at(2_000, { kind: 'interrupted', interrupt: 'help' }));
    expect(texts(turn.effects)).toEqual([
      '{"parts":[{"kind":"text","text":"Just write"}]}',
      '{"parts":[{"kind":"text","text":"Your town?"}]}',
    ]);
    expect(turn.session).toMatchObject({ status: 'waiting', stepId: 'ask' });
    expect(advanceSession(runner, turn.session, at(3_000, answered('Lund'))).session.status).toBe('ended');
  });

  it.each<[string, SessionEvent]>([
    ['a second start', started()],
    ['a timer nobody set', at(2_000, { kind: 'timer-due', timer: 'xstate.after.5.gone' })],
    ['an answer by an exit the step lacks', at(2_000, answered('x', 'elsewhere'))],
    ['an interrupt the flow lacks', at(2_000, { kind: 'interrupted', interrupt: 'nope' })],
    ['a hand-back nobody waits for', at(2_000, { kind: 'resumed' })],
    ['an effect of a step it has left', at(2_000, { kind: 'effect-done', step: 'hello', exit: 'opened', values: {} })],
  ])('changes nothing but the revision on %s', (_name, event) => {
    const before = waiting();
    const turn = advanceSession(runner, before, event);
    expect(turn.session).toEqual({ ...before, revision: 2 });
    expect(turn.effects).toEqual([]);
    expect(turn.trace).toEqual([]);
  });

  it('goes where a member sends it and asks the question there again', () => {
    const tried = advanceSession(runner, waiting(), at(2_000, { kind: 'not-understood', problem: 'empty' })).session;
    const again = advanceSession(runner, tried, at(3_000, { kind: 'moved', step: 'ask' }));
    expect(texts(again.effects)).toEqual(['{"parts":[{"kind":"text","text":"Your town?"}]}']);
    expect(again.session).toMatchObject({ status: 'waiting', stepId: 'ask', revision: 3 });
    const on = advanceSession(runner, again.session, at(4_000, { kind: 'moved', step: 'bye' }));
    expect(on.session.status).toBe('ended');
    expect(texts(on.effects)).toEqual(['{"parts":[{"kind":"text","text":"Bye"}]}']);
    const nowhere = advanceSession(runner, tried, at(3_000, { kind: 'moved', step: 'nowhere' }));
    expect(nowhere.session).toEqual({ ...tried, revision: 3 });
  });

  it('begins at the step a member chose, with the values it brings', () => {
    const turn = startSession(runner, { ...started(), values: { town: 'Oslo' }, step: 'ask' });
    expect(texts(turn.effects)).toEqual(['{"parts":[{"kind":"text","text":"Your town?"}]}']);
    expect(turn.variables).toMatchObject({ town: 'Oslo' });
    expect(turn.trace.map((entry) => ('step' in entry ? entry.step : ''))).toEqual(['ask']);
  });

  it('keeps an ended session ended', () => {
    const ended = advanceSession(runner, waiting(), at(2_000, answered('Lund')));
    const again = advanceSession(runner, ended.session, at(3_000, answered('Oslo')));
    expect(again.session).toEqual({ ...ended.session, revision: 3 });
    expect(again.variables).toEqual({ town: 'Lund' });
  });

  it('leaves the session it was given as it was', () => {
    const before = waiting();
    const copy: SessionState = JSON.parse(JSON.stringify(before));
    advanceSession(runner, before, at(2_000, answered('Lund')));
    expect(before).toEqual(copy);
  });
});
