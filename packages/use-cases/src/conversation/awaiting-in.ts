// What the flow waits for after a turn, read from the turn's own writes.
import type { Write } from '@parley/ports';
import { viewAwaiting, type VisitorAwaiting } from './visitor-view';

/** Null also when the turn was of no flow, or when it gave the conversation to the team. */
export function awaitingIn(writes: readonly Write[]): VisitorAwaiting | null {
  let owned = false;
  let awaiting: VisitorAwaiting | null = null;
  for (const write of writes) {
    if (write.kind !== 'put') continue;
    if (write.table === 'conversations') owned = write.row.owner.kind === 'flow';
    if (write.table === 'sessions') awaiting = viewAwaiting(write.row.state.awaiting);
  }
  return owned ? awaiting : null;
}
