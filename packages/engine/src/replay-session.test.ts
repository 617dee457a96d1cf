// The promise everything else rests on: the same events give the same bytes.
import { describe, expect, it } from 'vitest';
import { advanceSession } from './advance-session';
import { replaySession } from './replay-session';
import { createRunner } from './runner';
import type { SessionEvent, StartEvent, Turn } from './session';
import { startSession } from './start-session';
import { answered, at, compiledOf, enter, smallFlow, started } from './testing/small-flow';

/** Draws lots in two steps, so that chance is in the variables. */
const lots = compiledOf(
  JSON.parse(
    JSON.stringify({
      begin: { entry: [enter('begin')], always: [{ target: '#main:first' }] },
      first: { entry: [enter('first'), draw('one')], on: { answered: [{ target: '#main:second' }] } },
      second: { entry: [enter('second'), draw('two')], on: {} },
    }),
  ),
);

function draw(variable: string) {
  return { type: 'set', params: { variable, value: { from: 'expression', source: 'chance' } } };
}

function live(runner: ReturnType<typeof createRunner>, start: StartEvent, rest: readonly SessionEvent[]): Turn[] {
  const turns = [startSession(runner, start)];
  for (const event of rest) {
    const last = turns.at(-1);
    if (!last) break;
    // As a stored session comes back: through JSON
    turns.push(advanceSession(runner, JSON.parse(JSON.stringify(last.session)), event));
  }
  return turns;
}

describe('replaySession', () => {
  it('gives the live run byte for byte', () => {
    const events = [
      at(2_000, { kind: 'not-understood', problem: 'empty' }),
      at(3_000, { kind: 'interrupted', interrupt: 'help' }),
      at(4_000, { kind: 'resumed' }),
      at(5_000, answered('Malmö 🦊')),
    ];
    const played = live(createRunner(smallFlow()), started(), events);
    const again = replaySession(createRunner(smallFlow()), [started(), ...events]);
    expect(JSON.stringify(again)).toBe(JSON.stringify(played));
    expect(played.at(-1)?.session.status).toBe('ended');
  });

  it('draws the same lots for the same seed, and others for another', () => {
    const events = [at(2_000, answered('on'))];
    const drawn = (seed: number) => live(createRunner(lots), started({ seed }), events).at(-1)?.variables;
    const replayed = replaySession(createRunner(lots), [started({ seed: 7 }), ...events]).at(-1)?.variables;
    expect(replayed).toEqual(drawn(7));
    expect(drawn(7)).not.toEqual(drawn(8));
    expect(replayed?.['one']).not.toBe(replayed?.['two']);
    expect(Number(replayed?.['one'])).toBeGreaterThanOrEqual(0);
  });
});
