// What each step asks before it goes on and what it sets, read from what it compiles to: no step kind is named here.
import {
  type FlowGraph,
  type GraphStep,
  type Guard,
  type Instruction,
  type MachineEventName,
  type StepState,
  type StepTransition,
  type ValueSource,
} from '@parley/flow';

export type Assignment = {
  /** A variable, or `contact.<property>`. */
  readonly name: string;
  readonly value: ValueSource;
  /** The way out it happens on; null: on entry, so on all. */
  readonly exit: string | null;
};

export type StepFacts = {
  readonly at: GraphStep;
  /** Expressions it decides by, those of messages and effects included. */
  readonly conditions: readonly string[];
  /** Expressions of what it waits for: ahead or passed already. */
  readonly moments: readonly string[];
  /** Limits of the lots it draws. */
  readonly lots: readonly number[];
  /** How far it has come in its branches decides where it goes on. */
  readonly counts: boolean;
  /** Ways out when something came from outside. */
  readonly heard: readonly string[];
  readonly assigns: readonly Assignment[];
  /** Ways out by event; a way out by no guard is `null`. */
  readonly events: Readonly<Partial<Record<MachineEventName, readonly (string | null)[]>>>;
};

export function factsOf(graph: FlowGraph): ReadonlyMap<string, StepFacts> {
  const facts = new Map<string, StepFacts>();
  for (const [id, at] of graph.steps) {
    if (!at.model || at.step.disabled) continue;
    const state = at.model.compile(at.step, {
      localize: (_path, text) => ({ [graph.draft.language]: text }),
      isConnected: (exit) => at.outgoing.some(({ from }) => from.exit === exit),
    });
    facts.set(id, readState(at, state));
  }
  return facts;
}

function readState(
  at: GraphStep,
  { entry = [], pauses = [], always = [], on = {}, after = {}, due }: StepState,
): StepFacts {
  const told = Object.values(on).flatMap((transitions) => transitions ?? []);
  const transitions = [...always, ...told, ...Object.values(after).flat(), ...(due?.ways ?? [])];
  const guards = transitions.flatMap(({ guard }) => (guard ? [guard] : []));
  const said = [...entry, ...pauses.flatMap(({ say }) => say)];
  const instructions = [...said, ...transitions.flatMap(({ actions = [] }) => actions)];
  return {
    at,
    conditions: [...guards.flatMap(sourceOf), ...instructions.flatMap(whenOf)],
    heard: transitions.flatMap(({ guard, to }) =>
      guard?.type === 'outside-came' && typeof to !== 'string' ? [to.exit] : [],
    ),
    counts: at.model?.isWatcher === true || guards.some(({ type }) => type === 'turn-of'),
    moments: guards.flatMap(momentOf),
    lots: guards.flatMap((guard) => (guard.type === 'lot-below' ? [guard.params.below] : [])),
    assigns: [
      ...said.flatMap((instruction) => assignmentOf(instruction, null)),
      ...transitions.flatMap(({ actions = [], to }) =>
        actions.flatMap((action) => assignmentOf(action, typeof to === 'string' ? null : to.exit)),
      ),
    ],
    events: Object.fromEntries(Object.entries(on).map(([event, ways]) => [event, ways.map(exitOf)])),
  };
}

function sourceOf(guard: Guard): string[] {
  if (guard.type === 'has-passed') return momentOf(guard);
  return guard.type === 'expression' || guard.type === 'turn-of' ? [guard.params.source] : [];
}

function momentOf(guard: Guard): string[] {
  return guard.type === 'has-passed' && guard.params.when.by === 'moment' ? [guard.params.when.source] : [];
}

function whenOf(instruction: Instruction): string[] {
  if (instruction.type !== 'say' && instruction.type !== 'effect') return [];
  return instruction.params.when === undefined ? [] : [instruction.params.when];
}

function assignmentOf(instruction: Instruction, exit: string | null): Assignment[] {
  if (instruction.type === 'take-outside')
    return instruction.params.values.map(({ variable, key }) => ({
      name: variable,
      value: { from: 'expression', source: `answer.${key}` },
      exit,
    }));
  if (instruction.type === 'set') return [{ name: instruction.params.variable, value: instruction.params.value, exit }];
  if (instruction.type !== 'set-contact') return [];
  return [{ name: `contact.${instruction.params.property}`, value: instruction.params.value, exit }];
}

function exitOf({ guard, to }: StepTransition): string | null {
  if (guard?.type === 'exit-is') return guard.params.exit;
  return typeof to === 'string' ? null : to.exit;
}
