// One copy of the reachable steps: `main` for the visit itself, `aside` for where interrupts lead, one for each watcher.
import type { JsonObject, JsonValue } from '@parley/primitives';
import type { Step } from '../language/document';
import type { Ways } from './find-ways';
import { besideEvent, type StepState, type StepTransition } from './machine';
import { plainJson } from './plain-json';

export type Region = {
  /** `main`, `aside`, or a watcher's own. */
  readonly name: string;
  /** Beside the visit: it asks nobody, and where it has nothing more to do it rests. */
  readonly beside?: true;
  readonly roots: readonly Step[];
  readonly ways: Ways;
  readonly read: (step: Step) => StepState;
  readonly interrupts: readonly { readonly id: string; readonly step: Step }[];
};

/** The region's state, or null for an `aside` nobody is sent to. */
export function compileRegion(region: Region): JsonObject | null {
  if (region.name === 'aside' && region.roots.length === 0) return null;
  const states = { _nowhere: { always: [{ target: '#ended' }] }, ...history(region) };
  return {
    id: region.name,
    initial: '_nowhere',
    states: linkSteps(region, states),
    ...(region.interrupts.length > 0 ? { on: { interrupted: region.interrupts.map(interruption) } } : {}),
  };
}

/** A state for each step that the roots lead to, put beside those there are. */
export function linkSteps(region: Region, states: JsonObject = {}): JsonObject {
  const linker = new Linker(region);
  // One object for all, since a copy of a thousand states is what a large flow would wait for
  const all: { [id: string]: JsonValue } = states;
  for (const step of linker.reached) all[step.id] = linker.link(step);
  return all;
}

// Step ids start with a letter, so states of the compiler's own start with an underscore
function history({ name }: Region): JsonObject {
  return name === 'main' ? { _where: { id: 'where', type: 'history', history: 'deep' } } : {};
}

function interruption({ id, step }: Region['interrupts'][number]): JsonValue {
  return { guard: { type: 'interrupt-is', params: { id } }, target: `#aside:${step.id}` };
}

/** A class, since methods are made once and closures for every step. */
class Linker {
  /** Grows while steps are linked. */
  readonly reached: Step[];
  private readonly met: Set<string>;

  constructor(private readonly region: Region) {
    this.reached = [...region.roots];
    this.met = new Set(region.roots.map(({ id }) => id));
  }

  link(step: Step): JsonObject {
    const { region } = this;
    const state = region.beside ? readBeside(region, step) : region.read(step);
    const { entry = [], pauses = [] } = state;
    const ways = this.ways(step, state);
    return {
      id: `${region.name}:${step.id}`,
      entry: [{ type: 'enter', params: { step: step.id, ...besideOf(region) } }, ...entry.map(plainJson)],
      ...(pauses.length === 0 ? ways : inStages(pauses, ways)),
    };
  }

  private ways(step: Step, { always, on, after, due }: StepState): JsonObject {
    const delay = `due:${this.region.name}:${step.id}`;
    const timed = due ? { ...after, [delay]: due.ways } : after;
    const ways: { [key: string]: JsonValue } = {};
    if (always && always.length > 0) ways['always'] = this.transitions(step, always);
    if (on) ways['on'] = this.byEvent(step, on);
    if (timed) ways['after'] = this.byEvent(step, timed);
    // What the delay's name stands for
    if (due) ways['meta'] = { delay, due: plainJson(due.when) };
    return ways;
  }

  private byEvent(step: Step, record: Readonly<Record<string, readonly StepTransition[] | undefined>>): JsonObject {
    const linked: { [event: string]: JsonValue } = {};
    for (const event of Object.keys(record)) linked[event] = this.transitions(step, record[event] ?? []);
    return linked;
  }

  private transitions(step: Step, transitions: readonly StepTransition[]): JsonValue[] {
    const linked: JsonValue[] = [];
    for (const transition of transitions) linked.push(this.transition(step, transition));
    return linked;
  }

  private transition(step: Step, { guard, to, actions = [] }: StepTransition): JsonObject {
    const guarded: JsonObject = guard ? { guard: plainJson(guard) } : {};
    if (to === 'stay') return { ...guarded, actions: actions.map(plainJson) };
    const exit = typeof to === 'string' ? to : to.exit;
    const next = typeof to === 'string' ? null : this.region.ways.next(step.id, exit);
    if (next) this.reach(next);
    const elsewhere = to === 'end' ? '#ended' : endOf(this.region, to);
    const leave = { type: 'leave', params: { step: step.id, exit, ...besideOf(this.region) } };
    return {
      ...guarded,
      target: next ? `#${this.region.name}:${next.id}` : elsewhere,
      // Back to itself means beginning anew; XState would stay where it is
      ...(next?.id === step.id && { reenter: true }),
      actions: [leave, ...actions.map(plainJson)],
    };
  }

  private reach(next: Step): void {
    if (this.met.has(next.id)) return;
    this.met.add(next.id);
    this.reached.push(next);
  }
}

/** A state for each pause, and a last one from which the ways lead on. */
function inStages(pauses: NonNullable<StepState['pauses']>, ways: JsonObject): JsonObject {
  const stages = pauses.map(({ ms, say }, index): [string, JsonObject] => {
    const target = index === pauses.length - 1 ? '_done' : `_pause${index + 1}`;
    return [`_pause${index}`, { after: { [ms]: [{ target, actions: say.map(plainJson) }] } }];
  });
  return { initial: '_pause0', states: { ...Object.fromEntries(stages), _done: ways } };
}

/** Where a way leads that leads to no step. */
function endOf({ name, beside }: Region, to: StepTransition['to']): string {
  if (beside) return `#${name}:_rest`;
  return to === 'back' && name === 'aside' ? '#where' : '#ended';
}

function besideOf({ beside }: Region): { readonly beside?: true } {
  return beside ? { beside } : {};
}

/** Answers belong to the visit itself, and what a watcher's step asked the world for comes back to it by its name. */
function readBeside({ read }: Region, step: Step): StepState {
  const { entry = [], on = {}, ...state } = read(step);
  const { answered: _answered, 'not-understood': _problem, 'effect-done': done, ...rest } = on;
  return {
    ...state,
    entry: entry.filter(({ type }) => type !== 'await'),
    on: { ...rest, ...(done && { [besideEvent(step.id)]: done }) },
  };
}
