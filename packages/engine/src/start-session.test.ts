// A start runs from the trigger to the first wait.
import { describe, expect, it } from 'vitest';
import { createRunner } from './runner';
import { effectSchema, sessionStateSchema } from './session';
import { startSession } from './start-session';
import { smallFlow, started } from './testing/small-flow';

const runner = createRunner(smallFlow());

describe('startSession', () => {
  it('says one message after another and waits', () => {
    const turn = startSession(runner, started());
    expect(turn.effects).toEqual([
      { kind: 'send-message', stepId: 'hello', data: { parts: [{ kind: 'text', text: 'Hi' }] } },
      { kind: 'send-message', stepId: 'ask', data: { parts: [{ kind: 'text', text: 'Your town?' }] } },
    ]);
    expect(turn.session).toMatchObject({ status: 'waiting', revision: 1, stepId: 'ask' });
    expect(turn.session.awaiting).toEqual({ kind: 'text', stepId: 'ask', placeholder: 'Town' });
    expect(turn.trace.map((entry) => (entry.at === 'set' ? entry.variable : entry.step))).toEqual([
      'begin',
      'hello',
      'ask',
    ]);
  });

  it('gives what the schemas promise, and a snapshot without effects, trace and world', () => {
    const turn = startSession(runner, started());
    expect(sessionStateSchema.parse(turn.session)).toEqual(turn.session);
    for (const effect of turn.effects) expect(effectSchema.parse(effect)).toEqual(effect);
    expect(JSON.stringify(turn.session)).not.toMatch(/"(out|trace|world|now)"/);
  });

  it('speaks the language of the visitor, without its region, or else the one of the flow', () => {
    const said = (locale: string) => JSON.stringify(startSession(runner, started({ locale })).effects[0]?.data);
    expect(said('sv')).toContain('Hej');
    expect(said('sv-FI')).toContain('Hej');
    expect(said('de')).toContain('Hi');
  });

  it('takes the values of the trigger as variables', () => {
    expect(startSession(runner, started({ values: { email: 'a@example.com' } })).variables).toEqual({
      email: 'a@example.com',
    });
  });

  it('ends at once when no trigger of the flow has fired', () => {
    const turn = startSession(runner, started({ trigger: 'another' }));
    expect(turn.session).toMatchObject({ status: 'ended', stepId: null, awaiting: null, revision: 1 });
    expect(turn.effects).toEqual([]);
  });
});
