// A compiled flow written by hand, and events to feed it: the engine's own tests need no step kind.
import type { CompiledFlow, Instruction, LocalizedText } from '@parley/flow';
import type { JsonObject } from '@parley/primitives';
import type { SessionEvent, StartEvent, World } from '../session';

export const world: World = { contact: { first_name: 'Ada' }, teamAvailable: true, channel: 'chat' };

/** An event still without its time and world. */
type Bare<T> = T extends unknown ? Omit<T, 'at' | 'world'> : never;

export function at(time: number, event: Bare<SessionEvent>, seen: World = world): SessionEvent {
  return { ...event, at: time, world: seen };
}

export function started(extra: Partial<StartEvent> = {}): StartEvent {
  return { kind: 'started', at: 1_000, world, trigger: 'begin', values: {}, locale: 'en', seed: 7, ...extra };
}

export const answered = (value: string, exit = 'answered') =>
  ({ kind: 'answered', exit, value, label: value }) as const;

export function say(step: string, text: LocalizedText): Instruction {
  return { type: 'say', params: { step, parts: [{ kind: 'text', text }] } };
}

export function enter(step: string): Instruction {
  return { type: 'enter', params: { step } };
}

/** The frame the flow compiler makes around the states of steps; the trigger is called `begin`. */
export function compiledOf(main: JsonObject, aside?: JsonObject): CompiledFlow {
  const interrupted = [{ guard: { type: 'interrupt-is', params: { id: 'help' } }, target: '#aside:help' }];
  const json: JsonObject = JSON.parse(
    JSON.stringify({
      id: 'flow',
      initial: 'start',
      states: {
        start: {
          always: [
            { guard: { type: 'triggered-by', params: { step: 'begin' } }, target: '#main:begin' },
            { target: '#ended' },
          ],
        },
        main: {
          initial: 'begin',
          states: { _where: { id: 'where', type: 'history', history: 'deep' }, ...withIds('main', main) },
          ...(aside && { on: { interrupted } }),
        },
        ...(aside && { aside: { initial: 'help', states: withIds('aside', aside) } }),
        ended: { id: 'ended', type: 'final' },
      },
    }),
  );
  return { machine: json, language: 'en', languages: ['en', 'sv'] };
}

function withIds(region: string, states: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(states).map(([id, state]) => [
      id,
      typeof state === 'object' && state !== null && !Array.isArray(state)
        ? { id: `${region}:${id}`, ...state }
        : state,
    ]),
  );
}

const plain = (value: unknown): JsonObject => JSON.parse(JSON.stringify(value));

/** begin -> hello (says) -> ask (waits; two tries) -> bye (says) -> ended; `help` interrupts and goes back. */
export function smallFlow(): CompiledFlow {
  const ask = {
    entry: [
      enter('ask'),
      { type: 'forget-tries', params: { step: 'ask' } },
      say('ask', { en: 'Your town?', sv: 'Din ort?' }),
      { type: 'await', params: { step: 'ask', kind: 'text', placeholder: { en: 'Town', sv: 'Ort' } } },
    ],
    on: {
      answered: [
        {
          guard: { type: 'exit-is', params: { exit: 'answered' } },
          target: '#main:bye',
          actions: [
            { type: 'set', params: { variable: 'town', value: { from: 'answer' } } },
            { type: 'leave', params: { step: 'ask', exit: 'answered' } },
          ],
        },
      ],
      'not-understood': [
        {
          guard: { type: 'tries-left', params: { step: 'ask', max: 1 } },
          actions: [
            { type: 'count-try', params: { step: 'ask' } },
            say('ask', { en: 'Once more?', sv: 'En gång till?' }),
          ],
        },
        { target: '#ended', actions: [{ type: 'leave', params: { step: 'ask', exit: 'gave-up' } }] },
      ],
    },
  };
  return compiledOf(
    plain({
      begin: { entry: [enter('begin')], always: [{ target: '#main:hello' }] },
      hello: { entry: [enter('hello'), say('hello', { en: 'Hi', sv: 'Hej' })], always: [{ target: '#main:ask' }] },
      ask,
      bye: { entry: [enter('bye'), say('bye', { en: 'Bye', sv: 'Hej då' })], always: [{ target: '#ended' }] },
    }),
    plain({
      help: {
        entry: [enter('help'), say('help', { en: 'Just write', sv: 'Skriv bara' })],
        always: [{ target: '#where' }],
      },
    }),
  );
}
