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

  it('runs regions side by side, and restores them with their history', () => {
    const both = createMachine({
      type: 'parallel',
      states: {
        visit: {
          initial: 'main',
          states: {
            main: {
              initial: 'a',
              on: { aside: '#aside' },
              states: { a: { on: { go: 'b' } }, b: {}, where: { id: 'where', type: 'history', history: 'deep' } },
            },
            aside: { id: 'aside', on: { back: '#where' } },
            ended: { id: 'ended', type: 'final' },
          },
        },
        watch: { initial: 'rest', states: { rest: { on: { go: 'busy', end: '#ended' } }, busy: {} } },
      },
    });
    const stored = ['go', 'aside'].reduce(
      (snapshot, type) => {
        const [next] = transition(both, createActor(both, { snapshot }).getSnapshot(), { type });
        return JSON.parse(JSON.stringify(both.getPersistedSnapshot(next)));
      },
      JSON.parse(JSON.stringify(both.getPersistedSnapshot(initialTransition(both)[0]))),
    );
    expect(stored.value).toEqual({ visit: 'aside', watch: 'busy' });
    const [back] = transition(both, createActor(both, { snapshot: stored }).getSnapshot(), { type: 'back' });
    expect(back.value).toEqual({ visit: { main: 'b' }, watch: 'busy' });
    // A way into another region begins all of them anew; one that is final does not end the whole
    const [ended] = transition(both, initialTransition(both)[0], { type: 'end' });
    expect([ended.value, ended.status]).toEqual([{ visit: 'ended', watch: 'rest' }, 'active']);
  });

  it('asks eventless guards again at any event, also one nobody listens to', () => {
    let came = false;
    const listening = createMachine({
      initial: 'waits',
      states: { waits: { always: { guard: () => came, target: 'heard' } }, heard: {} },
    });
    const [snapshot] = initialTransition(listening);
    expect(snapshot.value).toBe('waits');
    came = true;
    expect(transition(listening, snapshot, { type: 'outside' })[0].value).toBe('heard');
  });

  it('works out a named delay when the state is entered, after its entry actions', () => {
    const timed = setup({ types: facts, delays: { late: ({ context }) => context.count * 10 } }).createMachine({
      context: { count: 1 },
      initial: 'waits',
      states: { waits: { entry: assign({ count: 7 }), after: { late: 'done' } }, done: {} },
    });
    const [, actions] = initialTransition(timed);
    const raised = actions.find(({ type }) => type === 'xstate.raise');
    expect(raised?.params).toMatchObject({ delay: 70, id: 'xstate.after.late.(machine).waits' });
  });
});
