import { describe, expect, it } from 'vitest';
import { createActor, initialTransition, setup, transition } from 'xstate';
import { draw } from '../testing/draw-flow';
import { testModels } from '../testing/test-models';
import { compileFlow } from './compile-flow';

const greeting = draw({
  steps: {
    begin: 'begin',
    ask: ['ask', { text: 'Your name?', variable: 'name' }],
    adult: ['branch', { when: 'age > 18' }],
    yes: ['say', { text: 'Welcome' }],
    no: ['say', { text: 'Sorry' }],
    lost: ['say', { text: 'Nobody comes here' }],
    help: ['ask', { text: 'What is it?', variable: 'topic' }],
    back: 'go-back',
  },
  edges: ['begin>ask', 'ask>adult', 'adult:yes>yes', 'adult:no>no', 'help>back', 'yes>gone'],
  rest: {
    languages: ['sv'],
    translations: { sv: { 'ask/text': 'Vad heter du?', 'yes/text': '' } },
    interrupts: [
      { id: 'agent', keywords: ['agent'], to: 'help' },
      { id: 'unfinished', keywords: ['x'], to: null },
    ],
  },
});

type Happening = { type: string; exit?: string; interrupt?: string };

const anEvent: Happening = { type: 'any' };

/** Runs compiled JSON the way the engine does: guards and actions by name only. */
function run(flow: Parameters<typeof compileFlow>[0], { trigger = 'begin', truth = true } = {}) {
  const config = JSON.parse(JSON.stringify(compileFlow(flow, testModels).machine));
  const names = ['enter', 'leave', 'say', 'await', 'set', 'effect', 'count-try', 'forget-tries'];
  const machine = setup({
    types: { events: anEvent },
    actions: Object.fromEntries(names.map((name) => [name, () => undefined])),
    guards: {
      'triggered-by': (_: unknown, { step }: { step: string }) => step === trigger,
      'exit-is': ({ event }: { event: Happening }, { exit }: { exit: string }) => event.exit === exit,
      'interrupt-is': ({ event }: { event: Happening }, { id }: { id: string }) => event.interrupt === id,
      'tries-left': () => true,
      expression: () => truth,
    },
  }).createMachine(config);
  let [snapshot, actions] = initialTransition(machine);
  const log: string[] = [];
  const note = () => {
    for (const action of actions) {
      const type: string = action.type;
      const { params } = action;
      const { step, exit }: { step?: string; exit?: string } = Object(params);
      if (type === 'enter' || type === 'leave') log.push(`${type} ${step}${exit ? ` by ${exit}` : ''}`);
    }
  };
  note();
  return {
    log,
    at: () => (snapshot.status === 'done' ? 'ended' : JSON.stringify(snapshot.value)),
    actions: () => actions,
    send: (event: Happening) => {
      // Stored and restored between any two events, as real sessions are
      const stored = JSON.parse(JSON.stringify(machine.getPersistedSnapshot(snapshot)));
      [snapshot, actions] = transition(machine, createActor(machine, { snapshot: stored }).getSnapshot(), event);
      note();
    },
  };
}

describe('compileFlow', () => {
  it('runs in plain xstate after a trip through JSON', () => {
    const visit = run(greeting);
    expect(visit.at()).toBe('{"main":"ask"}');
    visit.send({ type: 'answered', exit: 'next' });
    expect(visit.at()).toBe('ended');
    expect(visit.log).toEqual([
      'enter begin',
      'leave begin by next',
      'enter ask',
      'leave ask by next',
      'enter adult',
      'leave adult by yes',
      'enter yes',
      'leave yes by next',
    ]);
  });

  it('starts at the trigger that fired, and ends at once when none did', () => {
    const two = { ...greeting, steps: [...greeting.steps, { id: 'form', kind: 'begin', options: {} }] };
    const linked = { ...two, edges: [...two.edges, { id: 'x', from: { step: 'form', exit: 'next' }, to: 'help' }] };
    expect(run(linked, { trigger: 'form' }).at()).toBe('{"main":"help"}');
    expect(run(linked, { trigger: 'other' }).at()).toBe('ended');
  });

  it('stays on a misunderstood answer without entering the step again', () => {
    const visit = run(greeting);
    visit.send({ type: 'not-understood' });
    expect(visit.at()).toBe('{"main":"ask"}');
    expect(visit.actions().map(({ type }) => type)).toEqual(['count-try']);
  });

  it('enters a step again that leads back to itself', () => {
    const visit = run(draw({ steps: { begin: 'begin', ask: 'ask' }, edges: ['begin>ask', 'ask>ask'] }));
    visit.send({ type: 'answered', exit: 'next' });
    expect(visit.at()).toBe('{"main":"ask"}');
    expect(visit.log.slice(-2)).toEqual(['leave ask by next', 'enter ask']);
  });

  it('takes an interrupt aside and goes back to where the visitor was, entering it again', () => {
    const visit = run(greeting);
    visit.send({ type: 'interrupted', interrupt: 'agent' });
    expect(visit.at()).toBe('{"aside":"help"}');
    visit.send({ type: 'interrupted', interrupt: 'agent' });
    expect(visit.at()).toBe('{"aside":"help"}');
    visit.send({ type: 'answered', exit: 'next' });
    expect(visit.at()).toBe('{"main":"ask"}');
    expect(visit.log.slice(-3)).toEqual(['enter back', 'leave back by back', 'enter ask']);
  });

  it('ends where go-back is met outside an interrupt', () => {
    expect(run(draw({ steps: { begin: 'begin', back: 'go-back' }, edges: ['begin>back'] })).at()).toBe('ended');
  });

  it('carries a wait as `after`', () => {
    const flow = draw({ steps: { begin: 'begin', wait: ['pause', { ms: 5000 }] }, edges: ['begin>wait'] });
    const visit = run(flow);
    expect(visit.actions().find(({ type }) => type === 'xstate.raise')).toMatchObject({
      params: { delay: 5000, event: { type: 'xstate.after.5000.main:wait' } },
    });
    visit.send({ type: 'xstate.after.5000.main:wait' });
    expect(visit.at()).toBe('ended');
  });

  it('leaves out what cannot be reached and copies to aside only what interrupts reach', () => {
    const { machine } = compileFlow(greeting, testModels);
    expect(machine['states']).toMatchObject({
      main: { states: { ask: {}, yes: {} } },
      aside: { states: { help: {} } },
    });
    const states = JSON.parse(JSON.stringify(machine)).states;
    expect(Object.keys(states.main.states)).toEqual(['_nowhere', '_where', 'begin', 'ask', 'adult', 'yes', 'no']);
    expect(Object.keys(states.aside.states)).toEqual(['_nowhere', 'help', 'back']);
  });

  it('steps over disabled steps and over kinds it does not know', () => {
    const steps = greeting.steps.map((step) => (step.id === 'ask' ? { ...step, disabled: true } : step));
    const visit = run({
      ...greeting,
      steps: steps.map((step) => (step.id === 'adult' ? { ...step, kind: 'odd' } : step)),
    });
    expect(visit.log).toEqual(['enter begin', 'leave begin by next', 'enter yes', 'leave yes by next']);
  });

  it('ends rather than turning round in disabled steps', () => {
    const ring = draw({
      steps: { begin: 'begin', a: ['say', {}], b: ['say', {}] },
      edges: ['begin>a', 'a>b', 'b>a'],
    });
    expect(run({ ...ring, steps: ring.steps.map((s) => (s.kind === 'say' ? { ...s, disabled: true } : s)) }).at()).toBe(
      'ended',
    );
  });

  it('holds each text in all languages, the own one where a translation is empty', () => {
    const text = JSON.stringify(compileFlow(greeting, testModels).machine);
    expect(text).toContain('{"en":"Your name?","sv":"Vad heter du?"}');
    expect(text).toContain('{"en":"Welcome"}');
    expect(compileFlow(greeting, testModels)).toMatchObject({ language: 'en', languages: ['en', 'sv'] });
  });

  it('compiles an empty flow to a session that ends', () => {
    expect(run(draw({ steps: {} })).at()).toBe('ended');
  });

  it('gives the same machine for the same flow, all of it JSON', () => {
    const { machine } = compileFlow(greeting, testModels);
    expect(JSON.parse(JSON.stringify(machine))).toEqual(machine);
    expect(JSON.stringify(compileFlow(structuredClone(greeting), testModels).machine)).toBe(JSON.stringify(machine));
  });

  it('asks each step once, so that a thousand steps stay cheap', () => {
    const ids = Array.from({ length: 1000 }, (_, index) => `s${index}`);
    const flow = draw({
      steps: { begin: 'begin', ...Object.fromEntries(ids.map((id) => [id, ['say', { text: id }] as const])) },
      edges: ['begin>s0', ...ids.slice(1).map((id, index) => `s${index}>${id}`)],
    });
    let asked = 0;
    const say = testModels['say'];
    if (!say) throw new Error('the test models hold say');
    const counting = {
      ...say,
      compile: (...args: Parameters<typeof say.compile>) => ((asked += 1), say.compile(...args)),
    };
    compileFlow(flow, { ...testModels, say: counting });
    expect(asked).toBe(1000);
  });
});
