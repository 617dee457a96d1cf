// How the team's view of a conversation follows what is said in it: who waits, who answered first, what wakes it.
import type { Author, Conversation, Owner, Triage } from '@parley/helpdesk';
import type { MemberId } from '@parley/primitives';

/** The visitor wrote: somebody waits, nothing stays put aside. */
export function afterHearing({ triage, status }: Conversation, at: number): Triage {
  const closed = status === 'closed' ? null : triage.closed;
  return { ...triage, waitingSince: triage.waitingSince ?? at, snooze: null, closed };
}

/** An answer ends the waiting, also a flow's; the first one of a member is kept for the reports. */
export function afterSaying({ triage, createdAt }: Conversation, author: Author, at: number): Triage {
  if (author.kind === 'flow') return { ...triage, waitingSince: null };
  if (author.kind !== 'member') return triage;
  const waited = Math.max(0, at - (triage.waitingSince ?? createdAt));
  const firstReply = triage.firstReply ?? { at, memberId: author.memberId, waited };
  return { ...triage, waitingSince: null, firstReply };
}

/** What a flow leaves to the people is waited for from now on. */
export function afterOwning({ triage, owner, status }: Conversation, next: Owner, at: number): Triage {
  if (owner.kind !== 'flow' || next.kind === 'flow' || status !== 'open') return triage;
  return { ...triage, waitingSince: triage.waitingSince ?? at };
}

export function afterClosing({ triage }: Conversation, by: MemberId | null, at: number): Triage {
  return { ...triage, waitingSince: null, snooze: null, closed: { at, memberId: by } };
}
