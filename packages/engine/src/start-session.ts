// Starts a session: from the trigger up to the first place where it waits.
import { initialTransition } from 'xstate';
import { startContext } from './context';
import type { Runner } from './runner';
import type { StartEvent, Turn } from './session';
import { takeTurn } from './take-turn';

export function startSession(runner: Runner, event: StartEvent): Turn {
  return takeTurn(runner, null, () => initialTransition(runner.machine, startContext(event)));
}
