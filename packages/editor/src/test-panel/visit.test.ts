// A tried-out visit runs on the engine alone: replies, time and going back, with nothing outside.
import { createRunner, runTest, setStage } from '@parley/engine';
import { compileFlow } from '@parley/flow';
import { describe, expect, it } from 'vitest';
import { smallFlow, testKinds } from '../testing/test-kinds';
import { beginAt } from './use-visit';
import { emptyVisit, nextVisit, type Stage, type Visit, type VisitInput } from './visit';

const draft = smallFlow();
const stage: Stage = {
  runner: createRunner(compileFlow(draft, testKinds)),
  document: draft,
  stepModels: testKinds,
  locale: 'en',
  channel: 'chat',
  setting: {},
  pretend: () => null,
};
const start: VisitInput = { does: 'start', trigger: 'start', values: {}, says: null };
const says = (text: string): VisitInput => ({ does: 'reply', reply: { kind: 'text', text }, shown: text });
const hour = 3_600_000;

function play(inputs: readonly VisitInput[], on = stage): Visit {
  return inputs.reduce((visit, input) => nextVisit(on, visit, input), emptyVisit(0));
}

describe('a tried-out visit', () => {
  it('says what the flow says and waits where it waits', () => {
    const visit = play([start]);
    expect(visit.lines).toEqual([{ by: 'flow', step: 'hello', part: { kind: 'text', text: 'hello' } }]);
    expect(visit.session).toMatchObject({ status: 'waiting', stepId: 'ready' });
    expect([...visit.exits]).toEqual(['start/next', 'hello/next']);
  });

  it('goes on with a fitting answer and keeps it', () => {
    const visit = play([start, says('no'), says('yes')]);
    expect(visit.variables).toMatchObject({ answer_given: 'yes' });
    expect(visit.session?.status).toBe('ended');
    expect(visit.events.map(({ what }) => what)).toEqual([
      'entered',
      'entered',
      'entered',
      'problem',
      'answered',
      'entered',
      'ended',
    ]);
  });

  it('fires a timer when its time has come, not before', () => {
    expect(play([start, { does: 'wait', ms: hour - 1 }]).session?.status).toBe('waiting');
    const late = play([start, { does: 'wait', ms: 2 * hour }]);
    expect(late.session?.status).toBe('ended');
    expect(late.now).toBe(2 * hour);
    expect(late.events.find(({ what }) => what === 'timer')?.at).toBe(hour);
  });

  it('gives the same visit for the same inputs', () => {
    const inputs = [start, says('no'), says('yes')];
    expect(play(inputs)).toEqual(play(inputs));
  });

  it('begins at a step in the middle when asked', () => {
    const middle = beginAt(draft, 'start', 'bye');
    const visit = play([start], { ...stage, document: middle, runner: createRunner(compileFlow(middle, testKinds)) });
    expect(visit.lines).toMatchObject([{ step: 'bye' }]);
  });

  it('writes itself down as a script that goes the same way, here and on the engine alone', () => {
    const by = play([start, says('no'), says('yes')]);
    expect(by.script).toEqual([{ expects: 'hello' }, { says: 'no' }, { says: 'yes' }, { expects: 'bye' }]);
    const lines = by.script.map((line): VisitInput => ({ does: 'line', line }));
    expect(play([start, ...lines])).toEqual(by);
    const played = runTest(setStage(draft, testKinds), 'kept', { trigger: 'start', steps: [...by.script] });
    expect(played.faults).toEqual([]);
  });

  it('plays lines of every sort', () => {
    const late = play([start, { does: 'line', line: { waits: '1h' } }]);
    expect(late.session?.status).toBe('ended');
    const away = play([{ does: 'line', line: { team: false } }, start]);
    expect(away.teamAvailable).toBe(false);
    const closed = play([{ does: 'line', line: { hours: false } }, start]);
    expect([closed.hoursOpen, closed.script[0]]).toEqual([false, { hours: false }]);
    const joined = play([start, { does: 'join' }]);
    expect([joined.script.at(-1), joined.session?.stepId]).toEqual([{ joins: true }, play([start]).session?.stepId]);
    expect(play([start, { does: 'line', line: { chooses: 'nothing' } }]).lines.at(-1)).toEqual({
      by: 'visitor',
      text: 'nothing',
    });
  });
});
