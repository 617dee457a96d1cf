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
  return {
    id: region.name,
    initial: '_nowhere',
    states: { _nowhere: { always: [{ target: '#ended' }] }, ...history(region), ...linkSteps(region) },
    ...(region.interrupts.length > 0 ? { on: { interrupted: region.interrupts.map(interruption) } } : {}),
  };
}

/** A state for each step that the roots lead to. */
export function linkSteps(region: Region): JsonObject {
  const states: [string, JsonObject][] = [];
  const waiting = [...region.roots];
  const met = new Set(waiting.map(({ id }) => id));
  for (const step of waiting) {
    const visit = (next: Step) => {
      if (met.has(next.id)) return;
      met.add(next.id);
      waiting.push(next);
    };
    states.push([step.id, linkStep(region, step, visit)]);
  }
  return Object.fromEntries(states);
}

// Step ids start with a letter, so states of the compiler's own start with an underscore
function history({ name }: Region): JsonObject {
  return name === 'main' ? { _where: { id: 'where', type: 'history', history: 'deep' } } : {};
}

function interruption({ id, step }: Region['interrupts'][number]): JsonValue {
  return { guard: { type: 'interrupt-is', params: { id } }, target: `#aside:${step.id}` };
}

function linkStep(region: Region, step: Step, visit: (next: Step) => void): JsonObject {
  const {
    entry = [],
    pauses = [],
    always,
    on,
    after,
    due,
  } = region.beside ? readBeside(region, step) : region.read(step);
  const delay = `due:${region.name}:${step.id}`;
  const timed = due ? { ...after, [delay]: due.ways } : after;
  const link = (transitions: readonly StepTransition[]): JsonValue[] =>
    transitions.map((transition) => linkTransition(region, { step, transition, visit }));
  const linkAll = (record: Readonly<Record<string, readonly StepTransition[] | undefined>>): JsonObject =>
    Object.fromEntries(Object.entries(record).map(([key, transitions]) => [key, link(transitions ?? [])]));
  const ways: JsonObject = {
    ...(always && always.length > 0 ? { always: link(always) } : {}),
    ...(on ? { on: linkAll(on) } : {}),
    ...(timed ? { after: linkAll(timed) } : {}),
    // What the delay's name stands for
    ...(due ? { meta: { delay, due: plainJson(due.when) } } : {}),
  };
  return {
    id: `${region.name}:${step.id}`,
    entry: [{ type: 'enter', params: { step: step.id, ...besideOf(region) } }, ...entry.map(plainJson)],
    ...(pauses.length === 0 ? ways : inStages(pauses, ways)),
  };
}

/** A state for each pause, and a last one from which the ways lead on. */
function inStages(pauses: NonNullable<StepState['pauses']>, ways: JsonObject): JsonObject {
  const stages = pauses.map(({ ms, then }, index): [string, JsonObject] => {
    const target = index === pauses.length - 1 ? '_done' : `_pause${index + 1}`;
    return [`_pause${index}`, { after: { [ms]: [{ target, actions: then.map(plainJson) }] } }];
  });
  return { initial: '_pause0', states: { ...Object.fromEntries(stages), _done: ways } };
}

type Leaving = {
  readonly step: Step;
  readonly transition: StepTransition;
  readonly visit: (next: Step) => void;
};

function linkTransition(region: Region, { step, transition, visit }: Leaving): JsonObject {
  const { guard, to } = transition;
  const actions = (transition.actions ?? []).map(plainJson);
  const guarded: JsonObject = guard ? { guard: plainJson(guard) } : {};
  if (to === 'stay') return { ...guarded, actions };
  const exit = typeof to === 'string' ? to : to.exit;
  const next = typeof to === 'string' ? null : region.ways.next(step.id, exit);
  if (next) visit(next);
  const elsewhere = to === 'end' ? '#ended' : endOf(region, to);
  return {
    ...guarded,
    target: next ? `#${region.name}:${next.id}` : elsewhere,
    actions: [{ type: 'leave', params: { step: step.id, exit, ...besideOf(region) } }, ...actions],
  };
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
