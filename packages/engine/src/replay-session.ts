// Plays a stored session again from its events: same version, same events, same bytes.
import { advanceSession } from './advance-session';
import type { Runner } from './runner';
import type { SessionEvent, StartEvent, Turn } from './session';
import { startSession } from './start-session';

export function replaySession(runner: Runner, events: readonly [StartEvent, ...SessionEvent[]]): Turn[] {
  const [start, ...rest] = events;
  let last = startSession(runner, start);
  const turns = [last];
  for (const event of rest) {
    last = advanceSession(runner, last.session, event);
    turns.push(last);
  }
  return turns;
}
