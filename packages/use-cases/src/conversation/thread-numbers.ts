// A chat that was merged into another shows the whole thread under numbers of its own, so that whoever has it open sees no gap.
import type { Conversation, Message } from '@parley/helpdesk';

/**
 * The survivor had `before` messages when `moved` ones came behind them. In the merged chat its own keep their numbers
 * 1 to `moved`, then come those `before`; all later ones are the same for both.
 */
export type ThreadNumbers = { readonly before: number; readonly moved: number };

export const plainNumbers: ThreadNumbers = { before: 0, moved: 0 };

export function numbersOf({ status, lastSeq, triage }: Conversation): ThreadNumbers {
  return status === 'merged' ? { before: triage.mergedAfter ?? 0, moved: lastSeq } : plainNumbers;
}

export function shownSeq({ before, moved }: ThreadNumbers, seq: number): number {
  if (seq > before + moved) return seq;
  return seq > before ? seq - before : seq + moved;
}

export function shownMessage<M extends Pick<Message, 'seq'>>(numbers: ThreadNumbers, message: M): M {
  return { ...message, seq: shownSeq(numbers, message.seq) };
}

/** What everything up to a shown number means in the thread; within the merged part nothing is certain yet. */
export function storedUpTo({ before, moved }: ThreadNumbers, shown: number): number {
  return shown >= before + moved ? shown : 0;
}

/** Stretches of the thread to read after a shown number, in the order shown: after, up to and with. */
export function stretchesAfter({ before, moved }: ThreadNumbers, shown: number): { after: number; until: number }[] {
  const own = { after: before + shown, until: before + moved };
  const others = { after: Math.max(0, shown - moved), until: before };
  const later = { after: Math.max(shown, before + moved), until: Number.POSITIVE_INFINITY };
  return [own, others, later].filter(({ after, until }) => after < until);
}
