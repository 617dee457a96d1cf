// Builds the XState machine of one compiled flow, once; whoever caches flow versions caches runners.
import type { CompiledFlow, Due, Guard, Instruction, MachineConfig } from '@parley/flow';
import type { JsonObject, JsonValue } from '@parley/primitives';
import { assign, setup, type SnapshotFrom } from 'xstate';
import type { MachineEvent, SessionContext } from './context';
import { delaysOf, waitFor } from './due';
import { createEvaluator } from './evaluator';
import { type GuardParams, guards } from './guards';
import { fuseActions } from './fuse-actions';
import { fuseStates } from './fuse-states';
import { follow } from './instructions';

/** Steps a visit may take without waiting before the flow is held to run in a circle. */
const stepBudget = 100;

/** A compiled flow made ready to run. Holds no session. */
export type Runner = {
  readonly machine: FlowMachine;
  /** Steps a member may send a visit to. */
  readonly steps: ReadonlySet<string>;
  /** Events that watchers look out for. */
  readonly hears: ReadonlySet<string>;
};

export function createRunner(compiled: CompiledFlow): Runner {
  const { machine } = compiled;
  return { machine: buildMachine(compiled), steps: new Set(stepsOf(machine)), hears: eventsBeside(machine) };
}

export type FlowMachine = ReturnType<typeof buildMachine>;
export type FlowSnapshot = SnapshotFrom<FlowMachine>;

function buildMachine(compiled: CompiledFlow) {
  type Moment = { context: SessionContext; event: MachineEvent };
  const act = (
    { context, event }: Moment,
    { instructions: list }: { readonly instructions: readonly Instruction[] },
  ) => {
    // One copy for all of them
    const changed = { ...context };
    for (const instruction of list) {
      const evaluator = createEvaluator(compiled.language, changed, event);
      Object.assign(changed, follow(changed, instruction, evaluator));
    }
    return changed;
  };
  const ask =
    <T extends Guard['type']>(type: T) =>
    ({ context, event }: Moment, params: GuardParams<T>) =>
      guards[type]({ context, event, evaluator: createEvaluator(compiled.language, context, event) }, params);
  const wait =
    (when: Due) =>
    ({ context, event }: Moment) =>
      waitFor(when, context, createEvaluator(compiled.language, context, event));
  const delays = Object.fromEntries(delaysOf(compiled.machine).map(({ delay, due }) => [delay, wait(due)]));
  const language = setup({
    delays,
    types: machineTypes,
    actions: { run: assign(act) },
    guards: {
      expression: ask('expression'),
      'exit-is': ask('exit-is'),
      'tries-left': ask('tries-left'),
      'visitor-asked': ask('visitor-asked'),
      'nobody-asked': ask('nobody-asked'),
      'outside-came': ask('outside-came'),
      'has-passed': ask('has-passed'),
      'turn-of': ask('turn-of'),
      'triggered-by': ask('triggered-by'),
      'interrupt-is': ask('interrupt-is'),
      'lot-below': ask('lot-below'),
      'is-moved': ({ context }) => context.startAt !== undefined,
      'moved-to': ({ context, event }, params: { readonly step: string }) =>
        (event.step ?? context.startAt) === params.step,
    },
  });
  return language.createMachine(machineConfig(fuseActions(fuseStates(compiled.machine))));
}

type MachineTypes = { context: SessionContext; events: MachineEvent; input: SessionContext };
// XState reads this for its types alone
const machineTypes = {} as MachineTypes;

const elsewhere = '_elsewhere';

/** The border from stored JSON to XState's config type: the compiler is what vouches for its shape. */
function machineConfig(json: MachineConfig) {
  const context = ({ input }: { input: SessionContext }) => input;
  const moves = stepsOf(json).map((step) => ({
    guard: { type: 'moved-to', params: { step } },
    target: `#main:${step}`,
  }));
  const visit = visitOf(json);
  const start = objectOf(objectOf(visit['states'])['start']);
  const always = start['always'];
  const usual = Array.isArray(always) ? always : [];
  // A large flow has a thousand steps to begin at, which nearly nobody asks for
  const states = {
    ...objectOf(visit['states']),
    start: { ...start, always: [{ guard: { type: 'is-moved' }, target: `#${elsewhere}` }, ...usual] },
    [elsewhere]: { id: elsewhere, always: [...moves, ...usual] },
  };
  const moving = { ...visit, states, on: { moved: moves } };
  const whole = visit === json ? moving : { ...json, states: { ...objectOf(json['states']), visit: moving } };
  return { ...whole, context, options: { maxIterations: stepBudget } } as never;
}

/** The steps of the visit itself; what the compiler adds of its own starts with an underscore. */
function stepsOf(json: MachineConfig): string[] {
  return Object.keys(objectOf(objectOf(objectOf(visitOf(json)['states'])['main'])['states'])).filter(
    (id) => !id.startsWith('_'),
  );
}

/** Where there are watchers, the visit is one of several regions. */
function visitOf(json: MachineConfig): JsonObject {
  return json['type'] === 'parallel' ? objectOf(objectOf(json['states'])['visit']) : json;
}

function eventsBeside(json: MachineConfig): ReadonlySet<string> {
  if (json['type'] !== 'parallel') return new Set();
  const { visit: _visit, ...regions } = objectOf(json['states']);
  return new Set(
    Object.values(regions).flatMap((region) =>
      Object.keys(objectOf(objectOf(objectOf(objectOf(region)['states'])['_rest'])['on'])),
    ),
  );
}

function objectOf(value: JsonValue | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
