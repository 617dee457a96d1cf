// Makes one contact of two, keeping what moved, so that it can be undone (R108).
import type { Contact, ContactMerge } from '@parley/helpdesk';
import type { Store, Write } from '@parley/ports';
import { err, type Fault, fault, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import { type Actor, audited, invalid, notFound, stale } from '../actor';

const most = 2_000;

/** `goneId` goes into `keptId`; where both know a property, the kept one's word stands. */
export async function mergeContacts(
  world: World,
  actor: Actor,
  { keptId, goneId }: { readonly keptId: string; readonly goneId: string },
): Promise<Result<{ readonly mergeId: string }, Fault>> {
  const { store } = world;
  const { workspaceId } = actor;
  if (keptId === goneId) return invalid('Choose another contact: this is the same one.', 'goneId');
  for (let attempt = 0; attempt < 5; attempt++) {
    const [kept, gone] = await Promise.all([
      store.get('contacts', workspaceId, keptId),
      store.get('contacts', workspaceId, goneId),
    ]);
    if (!kept || !gone) return notFound('contact');
    const hung = await whatHangsOn(store, gone);
    if (Object.values(hung).some((rows) => rows.length >= most)) return tooMuch;
    const merge = recordOf(world, actor, { kept, gone, hung });
    const stored = await store.commit([
      { kind: 'put', table: 'contacts', row: taking(kept, gone) },
      { kind: 'remove', table: 'contacts', workspaceId, id: gone.id },
      ...moves(hung, kept.id),
      { kind: 'put', table: 'contactMerges', row: merge },
      audited(world, actor, 'contact.merge', kept.id, { gone: gone.id }),
    ]);
    if (!stored.ok) continue;
    tell(world, merge);
    return ok({ mergeId: merge.id });
  }
  return stale('contact');
}

const tooMuch = err(
  fault('invalid', `A contact with more than ${most} conversations, tickets or forms can not be merged.`),
);

export type Hung = Awaited<ReturnType<typeof whatHangsOn>>;

/** Everything that names a contact. */
export async function whatHangsOn(store: Store, { workspaceId, id }: Pick<Contact, 'workspaceId' | 'id'>) {
  const [identities, conversations, tickets, submissions] = await Promise.all([
    store.listIdentities(workspaceId, id),
    store.listConversationsOfContact(workspaceId, id, most),
    store.listTicketsOfContact(workspaceId, id),
    store.listSubmissionsOfContact(workspaceId, id, most),
  ]);
  return { identities, conversations, tickets, submissions };
}

export function moves({ identities, conversations, tickets, submissions }: Hung, contactId: Contact['id']): Write[] {
  const moved = <Row extends { readonly revision: number }>(row: Row) => ({
    ...row,
    contactId,
    revision: row.revision + 1,
  });
  return [
    ...identities.map((row): Write => ({ kind: 'put', table: 'identities', row: moved(row) })),
    ...conversations.map((row): Write => ({ kind: 'put', table: 'conversations', row: moved(row) })),
    ...tickets.map((row): Write => ({ kind: 'put', table: 'tickets', row: moved(row) })),
    ...submissions.map((row): Write => ({ kind: 'put', table: 'submissions', row: moved(row) })),
  ];
}

export function tell(world: World, { workspaceId, keptId, gone }: ContactMerge): void {
  for (const id of [keptId, gone.id]) world.bus.publish({ topic: 'contact', workspaceId, id });
  world.bus.publish({ topic: 'ticket', workspaceId, id: keptId });
}

function taking(kept: Contact, gone: Contact): Contact {
  return {
    ...kept,
    revision: kept.revision + 1,
    properties: { ...gone.properties, ...kept.properties },
    ownerId: kept.ownerId ?? gone.ownerId,
    lastSeenAt: Math.max(kept.lastSeenAt, gone.lastSeenAt),
  };
}

type Merging = { readonly kept: Contact; readonly gone: Contact; readonly hung: Hung };

function recordOf(world: World, { workspaceId, member }: Actor, { kept, gone, hung }: Merging): ContactMerge {
  return {
    workspaceId,
    revision: 1,
    id: world.ids.next('merge'),
    keptId: kept.id,
    gone,
    filled: Object.keys(gone.properties).filter((key) => kept.properties[key] === undefined),
    ownerFilled: kept.ownerId === null && gone.ownerId !== null,
    identityIds: hung.identities.map(({ id }) => id),
    conversationIds: hung.conversations.map(({ id }) => id),
    ticketIds: hung.tickets.map(({ id }) => id),
    submissionIds: hung.submissions.map(({ id }) => id),
    memberId: member.id,
    at: world.clock.now(),
    undoneAt: null,
  };
}
