// Starts a session: from the trigger up to the first place where it waits.
import { startContext } from './context';
import type { Runner } from './runner';
import type { StartEvent, Turn } from './session';
import { beginMachine } from './step-machine';
import { takeTurn } from './take-turn';

export function startSession(runner: Runner, event: StartEvent): Turn {
  return takeTurn(runner, null, () => beginMachine(runner.machine, startContext(event)));
}
