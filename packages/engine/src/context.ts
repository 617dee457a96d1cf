// What a session remembers between events: the machine's context, all plain JSON.
import type { Awaiting } from '@parley/messages';
import type { JsonObject, JsonValue } from '@parley/primitives';
import type { Effect, StartEvent, TraceEntry, World } from './session';

export type SessionContext = {
  readonly variables: JsonObject;
  readonly locale: string;
  /** The trigger step that started the session. */
  readonly trigger: string;
  readonly step: string | null;
  readonly awaiting: Awaiting | null;
  /** Failed tries by step. */
  readonly tries: Readonly<Record<string, number>>;
  /** Contact properties this session has set and the world may not show yet. */
  readonly contactSet: World['contact'];
  /** What came from outside and is not taken yet, by step; null: the step listens no more. */
  readonly outside?: Readonly<Record<string, JsonObject | null>>;
  /** What steps that ask several things have gathered so far, by step. */
  readonly held?: JsonObject;
  readonly seed: number;
  /** Where a member let it begin, if not behind the trigger. */
  readonly startAt?: string;
  /** Counts the steps entered, so that chance differs from step to step. */
  readonly draws: number;
} & Passing;

/** Fresh with each event and not stored. */
type Passing = {
  readonly world: World;
  readonly now: number;
  readonly out: readonly Effect[];
  readonly trace: readonly TraceEntry[];
};

/** What the machine is sent: an event of the machine with what it brought. */
export type MachineEvent = {
  readonly type: string;
  readonly exit?: string;
  readonly interrupt?: string;
  /** Where a member sends the visit. */
  readonly step?: string;
  /** The answer, or the values an effect gave. */
  readonly value?: JsonValue;
};

export function startContext(event: StartEvent): SessionContext {
  return {
    variables: event.values,
    locale: event.locale,
    trigger: event.trigger,
    step: null,
    awaiting: null,
    tries: {},
    contactSet: {},
    seed: event.seed,
    ...(event.step !== undefined && { startAt: event.step }),
    draws: 0,
    world: event.world,
    now: event.at,
    out: [],
    trace: [],
  };
}

export type StoredContext = Omit<SessionContext, keyof Passing>;

/** The context as it is stored: without what passes. */
export function storeContext({ world: _w, now: _n, out: _o, trace: _t, ...stored }: SessionContext): StoredContext {
  return stored;
}

/** What came from outside waits here for its step, if that is not the one to take it at once. */
export function tellStep(context: SessionContext, step: string, values: JsonObject): SessionContext {
  return { ...context, outside: { ...context.outside, [step]: values } };
}

/** The stored context at a new event; what the world shows by now need not be remembered any more. */
export function resumeContext(
  stored: StoredContext,
  event: { readonly at: number; readonly world: World },
): SessionContext {
  const news = Object.entries(stored.contactSet).filter(([property, value]) => event.world.contact[property] !== value);
  return { ...stored, contactSet: Object.fromEntries(news), world: event.world, now: event.at, out: [], trace: [] };
}
