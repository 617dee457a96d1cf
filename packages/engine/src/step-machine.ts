// Steps XState's machine by hand: its own `transition` builds an actor for each event, which costs more than the event.
import { type ActorScope, createActor, type Snapshot } from 'xstate';
import type { MachineEvent, SessionContext } from './context';
import type { FlowMachine, FlowSnapshot } from './runner';
import type { ReturnedAction } from './timers';

export type Outcome = readonly [FlowSnapshot, readonly ReturnedAction[]];

/** What a machine is handed to work in: nobody listens, and actions pile up as data. */
type Scope = ActorScope<FlowSnapshot, MachineEvent>;
type InertScope = Omit<Scope, 'actionExecutor'>;

const scopes = new WeakMap<FlowMachine, InertScope>();

export function beginMachine(machine: FlowMachine, input: SessionContext): Outcome {
  const { scope, actions } = listen(machine, input);
  return [machine.getInitialSnapshot(scope, input), actions];
}

/** Restores and goes on in one: also right with history states. */
export function stepMachine(machine: FlowMachine, stored: StoredMachine, event: MachineEvent): Outcome {
  const { scope, actions } = listen(machine, stored.context);
  return [machine.transition(machine.restoreSnapshot(stored, scope), event, scope), actions];
}

/** What a turn has stored, with the context as it is now. */
export type StoredMachine = Snapshot<unknown> & { readonly context: SessionContext };

function listen(machine: FlowMachine, input: SessionContext): { scope: Scope; actions: ReturnedAction[] } {
  const known = scopes.get(machine) ?? inertScope(machine, input);
  scopes.set(machine, known);
  const actions: ReturnedAction[] = [];
  return { scope: { ...known, actionExecutor: (action) => void actions.push(action) }, actions };
}

/** The actor is never started; the machine only asks who it is. */
function inertScope(machine: FlowMachine, input: SessionContext): InertScope {
  const self = createActor(machine, { input });
  const nothing = () => {};
  return {
    self,
    system: self.system,
    id: '',
    sessionId: '',
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
  };
}
