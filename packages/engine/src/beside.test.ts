// Watchers beside the visit: they fire, say, act and rest, and the visit's own line never notices.
import { compileFlow, defineStepModel, type StepModels } from '@parley/flow';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { advanceSession } from './advance-session';
import { stepsBeside } from './beside';
import { replaySession } from './replay-session';
import { createRunner } from './runner';
import type { SessionEvent, Turn } from './session';
import { startSession } from './start-session';
import { drawFlow, type Drawing } from './testing/draw-flow';
import { at, started } from './testing/small-flow';
import { next, testKinds } from './testing/test-kinds';

const watcher = (kind: string, ms: number | null) =>
  defineStepModel({
    kind,
    group: 'compose',
    draftSchema: z.object({ times: z.number().default(1) }),
    optionsSchema: z.object({}),
    defaults: () => ({ times: 1 }),
    exits: () => [next],
    texts: () => [],
    waits: () => false,
    watches: ({ times }) => (ms === null ? { on: 'agent-joined', times } : { on: 'idle', ms, times }),
    compile: () => ({ always: [{ to: { exit: 'next' } }] }),
  });
const kinds: StepModels = { ...testKinds, idle: watcher('idle', 1_000), joined: watcher('joined', null) };

const drawing: Drawing = {
  steps: {
    town: ['ask', { text: 'Town?', variable: 'town' }],
    street: ['ask', { text: 'Street?', variable: 'street' }],
    bye: 'end',
    silent: ['idle', { times: 2 }],
    there: ['say', { text: 'Still there, {{town}}?' }],
    came: ['joined', {}],
    hello: ['say', { text: 'Somebody came' }],
  },
  edges: ['begin>town', 'town>street', 'street>bye', 'silent>there', 'came>hello'],
  variables: ['town', 'street'],
};

const runnerOf = (drawn: Drawing) => createRunner(compileFlow(drawFlow(drawn), kinds));
const runner = runnerOf(drawing);
type Bare = Parameters<typeof at>[1];

/** Plays events a second apart; a timer by a part of its name. */
function play(events: readonly (Bare | { timer: string })[], used = runner): Turn[] {
  const turns = [startSession(used, started())];
  const timers = new Set<string>();
  const note = ({ effects }: Turn) => {
    for (const { kind, data } of effects) {
      if (kind === 'start-timer') timers.add(timerIn(data));
      if (kind === 'cancel-timer') timers.delete(timerIn(data));
    }
  };
  for (const event of events) {
    const last = turns.at(-1);
    if (!last) break;
    if (turns.length === 1) note(last);
    const turn = advanceSession(used, last.session, at(2_000 * turns.length, named(event)));
    note(turn);
    turns.push(turn);
  }
  return turns;

  function named(event: Bare | { timer: string }): Bare {
    if ('kind' in event) return event;
    const timer = [...timers].find((name) => name.includes(event.timer));
    if (timer === undefined) throw new Error(`No timer of ${event.timer} runs.`);
    timers.delete(timer);
    return { kind: 'timer-due', timer };
  }
}

const timerIn = (data: unknown) => z.object({ timer: z.string() }).parse(data).timer;
const said = (turn: Turn | undefined) =>
  (turn?.effects ?? [])
    .flatMap(({ kind, data }) => (kind === 'send-message' ? [JSON.stringify(data['parts'])] : []))
    .join();
const answer = (value: string): Bare => ({ kind: 'answered', exit: 'next', value, label: value });
const silence = { timer: '_armed' };

describe('a watcher of silence', () => {
  it('speaks beside the question, which still stands', () => {
    const turn = play([silence]).at(-1);
    expect(said(turn)).toContain('Still there');
    expect([turn?.session.stepId, turn?.session.awaiting?.stepId]).toEqual(['town', 'town']);
    expect(turn?.trace.map((entry) => ('step' in entry ? entry.step : ''))).toEqual([
      'silent',
      'silent',
      'there',
      'there',
    ]);
  });

  it('fires so often in one silence, and again in the next one', () => {
    expect(() => play([silence, silence, silence])).toThrow('No timer');
    const turns = play([silence, silence, answer('Lund'), silence]);
    expect(said(turns.at(-1))).toContain('Still there, Lund');
    expect(turns.at(-1)?.session.stepId).toBe('street');
  });

  it('begins anew with each answer, also one that is not understood', () => {
    const turns = play([{ kind: 'not-understood', problem: 'x' }]);
    const starts = turns.at(-1)?.effects.filter(({ kind }) => kind === 'start-timer');
    expect(starts?.map(({ data }) => data['at'])).toEqual([3_000]);
  });

  it('is over with the visit', () => {
    const end = play([silence, answer('Lund'), answer('Main street')]).at(-1);
    expect([end?.session.status, end?.session.stepId]).toEqual(['ended', null]);
  });

  it('may end the visit, and one that goes back only rests', () => {
    const ending = runnerOf({ ...drawing, edges: [...drawing.edges, 'there>bye'] });
    expect(play([silence], ending).at(-1)?.session.status).toBe('ended');
  });
});

describe('a watcher of who comes', () => {
  it('fires once, while the visit stands still', () => {
    const turns = play([{ kind: 'agent-joined' }, { kind: 'agent-joined' }]);
    expect([said(turns[1]), said(turns[2])]).toEqual([expect.stringContaining('Somebody came'), '']);
    expect(turns[2]?.session.stepId).toBe('town');
    expect(runner.hears).toEqual(new Set(['agent-joined']));
  });
});

describe('what a watcher asks of the world', () => {
  const calling: Drawing = {
    ...drawing,
    steps: { ...drawing.steps, call: ['call', {}] },
    edges: ['begin>town', 'town>street', 'street>bye', 'silent>call', 'call:done>there', 'came>hello'],
  };

  it('comes back to it and not to the visit', () => {
    const turns = play([silence, { kind: 'effect-done', step: 'call', exit: 'done', values: {} }], runnerOf(calling));
    expect(stepsBeside(turns[1]?.session ?? { snapshot: null })).toEqual(['call']);
    expect(said(turns[2])).toContain('Still there');
    expect(turns[2]?.session.stepId).toBe('town');
  });

  it('is forgotten when the visitor answers meanwhile', () => {
    const late = [silence, answer('Lund'), { kind: 'effect-done', step: 'call', exit: 'done', values: {} }] as const;
    const turns = play(late, runnerOf(calling));
    expect([said(turns[3]), turns[3]?.session.stepId]).toEqual(['', 'street']);
  });
});

describe('a session with watchers', () => {
  it('can be moved by a member, and its watchers look out anew', () => {
    const turns = play([silence, silence, { kind: 'moved', step: 'street' }, silence]);
    expect(turns[3]?.session.stepId).toBe('street');
    expect(said(turns[4])).toContain('Still there');
  });

  it('replays to the same bytes', () => {
    const timer = play([])[0]?.effects.find(({ kind }) => kind === 'start-timer')?.data;
    const events: SessionEvent[] = [
      at(2_000, { kind: 'timer-due', timer: timerIn(timer) }),
      at(3_000, { kind: 'agent-joined' }),
      at(4_000, answer('Lund')),
    ];
    const once = replaySession(runner, [started(), ...events]);
    expect(JSON.stringify(replaySession(runner, [started(), ...events]))).toBe(JSON.stringify(once));
    expect(once.at(-1)?.session.stepId).toBe('street');
  });
});
