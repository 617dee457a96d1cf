// Waits become timers of the world: started, cancelled and fired by name.
import { describe, expect, it } from 'vitest';
import { advanceSession } from './advance-session';
import { createRunner } from './runner';
import { startSession } from './start-session';
import { at, compiledOf, enter, say, started } from './testing/small-flow';
import { timerEffects } from './timers';

const pause = {
  begin: { always: [{ target: '#main:pause' }] },
  pause: {
    entry: [enter('pause')],
    after: { '60000': [{ target: '#main:later' }] },
    on: { resumed: [{ target: '#main:later' }] },
  },
  later: { entry: [enter('later'), say('later', { en: 'Later' })], on: {} },
};
const runner = createRunner(compiledOf(JSON.parse(JSON.stringify(pause))));
const timer = 'xstate.after.60000.main:pause';

describe('a wait', () => {
  it('starts a timer for its end', () => {
    const turn = startSession(runner, started({ at: 5_000 }));
    expect(turn.effects).toEqual([{ kind: 'start-timer', stepId: 'pause', data: { timer, at: 65_000 } }]);
    expect(turn.session.status).toBe('waiting');
  });

  it('goes on when its time has come', () => {
    const { session } = startSession(runner, started());
    const turn = advanceSession(runner, session, at(61_000, { kind: 'timer-due', timer }));
    expect(turn.session.stepId).toBe('later');
    expect(turn.effects.map(({ kind }) => kind)).toEqual(['send-message', 'cancel-timer']);
  });

  it('cancels its timer when it is left before', () => {
    const { session } = startSession(runner, started());
    const turn = advanceSession(runner, session, at(2_000, { kind: 'resumed' }));
    expect(turn.effects).toContainEqual({ kind: 'cancel-timer', stepId: 'later', data: { timer } });
  });

  it('does not fire twice', () => {
    const { session } = startSession(runner, started());
    const once = advanceSession(runner, session, at(61_000, { kind: 'timer-due', timer }));
    expect(advanceSession(runner, once.session, at(62_000, { kind: 'timer-due', timer })).effects).toEqual([]);
  });
});

describe('timerEffects', () => {
  it('passes over whatever is no timer', () => {
    const actions = [
      { type: 'say', params: undefined },
      { type: 'xstate.raise', params: { event: { type: 'now' } } },
      { type: 'xstate.emit', params: { delay: 5 } },
    ];
    expect(timerEffects(actions, 0, null)).toEqual([]);
  });
});
