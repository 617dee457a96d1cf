// What somebody answered when asked for their consent, in chats and in forms.
import type { Consent, Conversation } from '@parley/helpdesk';
import type { SubmissionRecord } from '@parley/ports';
import type { World } from '../../world';
import type { TimelineEntry } from './timeline-entry';

export async function consentsOf(
  world: World,
  talks: readonly Conversation[],
  submissions: readonly SubmissionRecord[],
): Promise<TimelineEntry[]> {
  const visitors = new Map(talks.map((talk) => [`${talk.connectionId} ${talk.visitorKey ?? talk.id}`, talk]));
  const lists = await Promise.all(
    [...visitors.values()].map(({ workspaceId, connectionId, visitorKey, id }) =>
      world.store.listConsents(workspaceId, connectionId, visitorKey ?? id),
    ),
  );
  const kept = lists.flat();
  // What a connected form asked stands in the ledger; of the others the submission alone knows.
  const inLedger = new Set(kept.flatMap(({ evidence }) => evidence ?? []));
  const others = submissions.filter(({ id }) => !inLedger.has(id));
  return [...kept.flatMap(entryOf), ...others.flatMap(entriesOf)];
}

function entryOf({ id, at, decision, text }: Consent): TimelineEntry[] {
  if (decision === 'asked') return [];
  return [{ at, id, text, code: decision === 'given' ? 'consent-given' : 'consent-refused' }];
}

function entriesOf({ id, createdAt, consents }: SubmissionRecord): TimelineEntry[] {
  return consents.map(({ text, given }, index) => {
    return { at: createdAt, id: `${id}-${index}`, text, code: given ? 'consent-given' : 'consent-refused' };
  });
}
