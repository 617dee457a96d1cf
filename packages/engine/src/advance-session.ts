// Tells a waiting session what happened and lets it run to the next place where it waits.
import { besideEvent } from '@parley/flow';
import type { Snapshot } from 'xstate';
import { stepsBeside } from './beside';
import { type MachineEvent, resumeContext, type StoredContext, tellStep } from './context';
import type { Runner } from './runner';
import type { SessionEvent, SessionState, Turn } from './session';
import { stepMachine, type StoredMachine } from './step-machine';
import { idleTurn, takeTurn } from './take-turn';

/** An event that finds nobody waiting for it changes nothing. A session that ended or failed stays as it is. */
export function advanceSession(runner: Runner, session: SessionState, event: SessionEvent): Turn {
  const sent = machineEvent(session, event);
  if (session.status !== 'waiting' || sent === null || isLate(session, event)) return idleTurn(session);
  return takeTurn(runner, session, () => stepMachine(runner.machine, restore(session, event), sent));
}

/** Null for a second start. */
function machineEvent(session: SessionState, event: SessionEvent): MachineEvent | null {
  switch (event.kind) {
    case 'started':
      return null;
    case 'answered':
      return { type: 'answered', exit: event.exit, value: event.value };
    case 'effect-done':
      return {
        type: event.step !== undefined && isBeside(session, event.step) ? besideEvent(event.step) : event.kind,
        exit: event.exit,
        value: event.values,
      };
    case 'moved':
      return { type: 'moved', step: event.step };
    case 'interrupted':
      return { type: 'interrupted', interrupt: event.interrupt };
    // A timer carries the name of the machine's own event
    case 'timer-due':
      return { type: event.timer };
    // No state listens to it by name: each looks by itself whether something came for it
    case 'outside':
    case 'agent-joined':
    case 'not-understood':
    case 'resumed':
      return { type: event.kind };
  }
}

function isLate(session: SessionState, event: SessionEvent): boolean {
  if (event.kind !== 'effect-done' || event.step === undefined) return false;
  return event.step !== session.stepId && !isBeside(session, event.step);
}

/** What the visit itself waits for goes before what runs beside it. */
function isBeside(session: SessionState, step: string): boolean {
  return step !== session.stepId && stepsBeside(session).includes(step);
}

function restore(session: SessionState, event: SessionEvent): StoredMachine {
  const stored: Stored = JSON.parse(JSON.stringify(session.snapshot));
  const context = resumeContext(stored.context, event);
  return { ...stored, context: event.kind === 'outside' ? tellStep(context, event.step, event.values) : context };
}

/** What a turn has stored. */
type Stored = Snapshot<unknown> & { readonly context: StoredContext };
