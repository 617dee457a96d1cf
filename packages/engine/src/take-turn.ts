// One turn of the machine: runs it, takes the piled-up effects out and stores what is left.
import type { JsonObject, JsonValue } from '@parley/primitives';
import { storeContext } from './context';
import type { FlowSnapshot, Runner } from './runner';
import type { SessionState, Turn } from './session';
import type { Outcome } from './step-machine';
import { timerEffects } from './timers';

/** `previous` is null for a session that is just starting. A turn that breaks leaves it as it was, but failed. */
export function takeTurn(runner: Runner, previous: SessionState | null, run: () => Outcome): Turn {
  let outcome: Outcome;
  try {
    outcome = run();
  } catch (cause) {
    return brokenTurn(previous, cause);
  }
  const [snapshot, actions] = outcome;
  if (snapshot.status === 'error') return brokenTurn(previous, snapshot.error);
  const { context } = snapshot;
  const ended = snapshot.status === 'done' || hasEnded(snapshot.value);
  const session: SessionState = {
    status: ended ? 'ended' : 'waiting',
    revision: (previous?.revision ?? 0) + 1,
    stepId: ended ? null : context.step,
    awaiting: ended ? null : context.awaiting,
    snapshot: storeSnapshot(runner, snapshot),
  };
  return {
    session,
    effects: [...context.out, ...timerEffects(actions, context.now, context.step)],
    trace: context.trace,
    variables: context.variables,
  };
}

/** Watchers go on without an end, so it is the visit that says when a session is over. */
function hasEnded(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Reflect.get(value, 'visit') === 'ended';
}

/** The turn of an event that finds nobody: only the revision counts on. */
export function idleTurn(session: SessionState): Turn {
  return {
    session: { ...session, revision: session.revision + 1 },
    effects: [],
    trace: [],
    variables: variablesOf(session),
  };
}

/** Variables of a stored session, e.g. for the test panel. */
export function variablesOf({ snapshot }: SessionState): JsonObject {
  const context = member(snapshot, 'context');
  const variables = member(context, 'variables');
  return typeof variables === 'object' && variables !== null && !Array.isArray(variables) ? variables : {};
}

/** What a step of a stored session has gathered so far. */
export function heldBy({ snapshot }: SessionState, stepId: string): JsonValue {
  return member(member(member(snapshot, 'context'), 'held'), stepId) ?? null;
}

function member(value: SessionState['snapshot'] | undefined, key: string) {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value[key] : undefined;
}

function storeSnapshot({ machine }: Runner, snapshot: FlowSnapshot): SessionState['snapshot'] {
  const persisted = { ...machine.getPersistedSnapshot(snapshot), context: storeContext(snapshot.context) };
  return JSON.parse(JSON.stringify(persisted));
}

function brokenTurn(previous: SessionState | null, cause: unknown): Turn {
  const message = cause instanceof Error ? cause.message : String(cause);
  const code = message.startsWith('Infinite loop detected') ? 'step-budget' : 'engine-error';
  const stepId = previous?.stepId ?? null;
  const session: SessionState = previous
    ? { ...previous, status: 'failed', revision: previous.revision + 1 }
    : { status: 'failed', revision: 1, stepId, awaiting: null, snapshot: null };
  return {
    session,
    effects: [{ kind: 'report-problem', stepId, data: { code, message } }],
    trace: [],
    variables: previous ? variablesOf(previous) : {},
  };
}
