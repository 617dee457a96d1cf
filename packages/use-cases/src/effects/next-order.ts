// Numbers that only go up, so that effects of a lane are performed in the order in which they were decided.
import type { Clock } from '@parley/primitives';

let last = 0;

/** Also over a restart: it follows the clock, a thousand numbers a millisecond. */
export function nextOrder(clock: Clock): number {
  last = Math.max(last + 1, clock.now() * 1000);
  return last;
}
