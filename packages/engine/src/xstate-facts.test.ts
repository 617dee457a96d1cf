// What we rest on in XState, kept as tests: an upgrade that changes one of these must not go unseen.
import { assign, createActor, createMachine, fromCallback, initialTransition, setup, transition } from 'xstate';
import { describe, expect, it } from 'vitest';

const config = JSON.parse(
  JSON.stringify({
    id: 'facts',
    context: { count: 0 },
    initial: 'one',
    states: {
      one: {
        entry: [
          { type: 'named', params: { word: 'hi' } },
          { type: 'add', params: { by: 2 } },
        ],
        after: { '1000': [{ target: 'two' }] },
        on: { go: [{ guard: { type: 'isBig', params: { than: 1 } }, target: 'two' }], aside: [{ target: 'aside' }] },
      },
      two: { type: 'final' },
      aside: { on: { back: [{ target: 'home.where' }] } },
      home: { initial: 'in', states: { in: {}, where: { type: 'history', history: 'deep' } } },
    },
  }),
);
type Facts = { context: { count: number }; events: { type: 'go' | 'aside' | 'back' | 'unknown' } };
const facts: Partial<Facts> = {};
const machine = setup({
  types: facts,
  actions: {
    named: (_moment, { word }: { word: string }) => {
      throw new Error(`must not run: ${word}`);
    },
    add: assign(({ context }, { by }: { by: number }) => ({ count: context.count + by })),
  },
  guards: { isBig: ({ context }, { than }: { than: number }) => context.count > than },
}).createMachine(config);

describe('XState as we use it', () => {
  it('runs a config that went through JSON, gives named actions back unrun, and applies assign', () => {
    const [snapshot, actions] = initialTransition(machine);
    expect(snapshot.context).toEqual({ count: 2 });
    expect(actions.map(({ type }) => type)).toEqual(['named', 'xstate.raise']);
    expect(actions[0]?.params).toEqual({ word: 'hi' });
  });

  it('gives a wait back as a delayed raise and leaving it as a cancel, by the same id', () => {
    const [snapshot, [, raise]] = initialTransition(machine);
    const id = 'xstate.after.1000.facts.one';
    expect(raise?.params).toEqual({ event: { type: id }, id, delay: 1_000 });
    const [next, [cancel]] = transition(machine, snapshot, { type: 'go' });
    expect(next.status).toBe('done');
    expect([cancel?.type, cancel?.params]).toEqual(['xstate.cancel', { sendId: id }]);
  });

  it('changes nothing on an unknown event', () => {
    const [snapshot] = initialTransition(machine);
    const [next, actions] = transition(machine, snapshot, { type: 'unknown' });
    expect(next.value).toBe(snapshot.value);
    expect(next.context).toEqual(snapshot.context);
    expect(actions).toEqual([]);
  });

  it('restores a stored snapshot through an actor that is never started', () => {
    const [snapshot] = initialTransition(machine);
    const stored = JSON.parse(JSON.stringify(machine.getPersistedSnapshot(snapshot)));
    const [next] = transition(machine, createActor(machine, { snapshot: stored }).getSnapshot(), { type: 'go' });
    expect(next.value).toBe('two');
  });
});

describe('XState history and restoring', () => {
  const remembering = createMachine({
    initial: 'main',
    states: {
      main: {
        initial: 'a',
        states: { a: { on: { NEXT: 'b' } }, b: {}, where: { type: 'history', history: 'deep' } },
        on: { OUT: 'out' },
      },
      out: { on: { BACK: 'main.where' } },
    },
  });
  const stored = (snapshot: Parameters<typeof remembering.getPersistedSnapshot>[0]) =>
    JSON.parse(JSON.stringify(remembering.getPersistedSnapshot(snapshot)));
  const out = () => {
    const [inB] = transition(remembering, initialTransition(remembering)[0], { type: 'NEXT' });
    return transition(remembering, inB, { type: 'OUT' })[0];
  };

  it('comes back through history that was stored and restored', () => {
    const restored = createActor(remembering, { snapshot: stored(out()) }).getSnapshot();
    expect(transition(remembering, restored, { type: 'BACK' })[0].value).toEqual({ main: 'b' });
  });

  it('crashes with resolveState fed with stored history, which is why we never do that', () => {
    const { value, historyValue } = stored(out());
    const broken = () =>
      transition(remembering, remembering.resolveState({ value, historyValue, context: {} }), { type: 'BACK' });
    expect(broken).toThrow();
  });
});

describe('XState when a flow breaks', () => {
  it('stops past maxIterations instead of hanging: by status at the start, by throwing later', () => {
    const states = { a: { always: 'b' }, b: { always: 'a' }, rest: { on: { GO: 'a' } } };
    const circle = createMachine({ options: { maxIterations: 100 }, initial: 'a', states });
    const [broken] = initialTransition(circle);
    expect(broken.status).toBe('error');
    expect(String(broken.error)).toMatch(/Infinite loop detected/);
    const resting = createMachine({ options: { maxIterations: 100 }, initial: 'rest', states });
    const [snapshot] = initialTransition(resting);
    expect(() => transition(resting, snapshot, { type: 'GO' })).toThrow(/^Infinite loop detected/);
  });

  it('gives invoke back as an actor to spawn, which is why a compiled flow has none', () => {
    const actors = { listen: fromCallback(() => {}) };
    const invoking = setup({ actors }).createMachine({ initial: 'a', states: { a: { invoke: { src: 'listen' } } } });
    const [, actions] = initialTransition(invoking);
    expect(actions.map(({ type }) => type)).toEqual(['xstate.spawnChild']);
  });
});
