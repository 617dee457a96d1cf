// What stored conversations are looked up by, the same in memory and in every database.
import type { Conversation } from '@parley/helpdesk';

/** Where the inbox keeps a conversation: on the desk, put aside for later, or with the spam. */
export type Shelf = 'desk' | 'snoozed' | 'spam';

export function shelfOf({ triage }: Conversation): Shelf {
  if (triage.spam) return 'spam';
  return triage.snooze ? 'snoozed' : 'desk';
}

/** Labels and mentions as words to find a conversation by. */
export function marksOf({ triage }: Conversation): string[] {
  return [
    ...triage.labelIds.map((id) => `label:${id}`),
    ...triage.mentions.flatMap(({ memberId, seen }) => [
      `mention:${memberId}`,
      ...(seen ? [] : [`unseen:${memberId}`]),
    ]),
  ];
}

/** Sorts those who wait longest first and those who do not wait last. */
export function waitingKey({ triage }: Conversation): number {
  return triage.waitingSince ?? Number.MAX_SAFE_INTEGER;
}
