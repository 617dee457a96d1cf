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
  const kept = await keptConsents(world, talks);
  // What a connected form asked stands in the ledger; of the others the submission alone knows.
  const inLedger = new Set(kept.flatMap(({ evidence }) => evidence ?? []));
  const others = submissions.filter(({ id }) => !inLedger.has(id));
  return [...kept.flatMap(entryOf), ...others.flatMap(entriesOf)];
}

/** All rows of the ledger of those who had these conversations. */
export async function keptConsents(world: World, talks: readonly Conversation[]): Promise<Consent[]> {
  const visitors = new Map(talks.map((talk) => [`${talk.connectionId} ${talk.visitorKey ?? talk.id}`, talk]));
  const lists = await Promise.all(
    [...visitors.values()].map(({ workspaceId, connectionId, visitorKey, id }) =>
      world.store.listConsents(workspaceId, connectionId, visitorKey ?? id),
    ),
  );
  return lists.flat();
}

function entryOf({ id, at, decision, text }: Consent): TimelineEntry[] {
  if (decision === 'asked') return [];
  return [{ at, id, text, code: codes[decision] }];
}

const codes = { given: 'consent-given', declined: 'consent-refused', withdrawn: 'consent-withdrawn' } as const;

/** Consents that stand: the newest word on each text is that they agreed. */
export function standing(kept: readonly Consent[]): Consent[] {
  const newest = new Map<string, Consent>();
  for (const row of kept.toSorted((a, b) => a.at - b.at || a.id.localeCompare(b.id)))
    if (row.decision !== 'asked') newest.set(`${row.connectionId} ${row.visitorKey} ${row.textVersion}`, row);
  return [...newest.values()].filter(({ decision }) => decision === 'given');
}

function entriesOf({ id, createdAt, consents }: SubmissionRecord): TimelineEntry[] {
  return consents.map(({ text, given }, index) => {
    return { at: createdAt, id: `${id}-${index}`, text, code: given ? 'consent-given' : 'consent-refused' };
  });
}
