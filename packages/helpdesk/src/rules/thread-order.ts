// The order in which a thread is read: as it came in, but by time where messages of another conversation joined it.
import type { Message } from '../entities/conversation';

type Placed = Pick<Message, 'seq' | 'at' | 'movedFrom'>;

/** What came late keeps its place at the end, where it is seen; only a merged thread is sorted by time. */
export function inThreadOrder<M extends Placed>(messages: readonly M[]): readonly M[] {
  if (messages.every(({ movedFrom }) => movedFrom === undefined)) return messages;
  return messages.toSorted((a, b) => a.at - b.at || a.seq - b.seq);
}
