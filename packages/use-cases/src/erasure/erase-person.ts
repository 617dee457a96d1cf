// Deletes what a connection knows of somebody: conversations with their messages and files, consents, raw items, and who they are.
import type { Connection, Conversation, Identity } from '@parley/helpdesk';
import type { LedgerRow, Write } from '@parley/ports';
import type { WorkspaceId } from '@parley/primitives';
import { commitAgain } from '../commit-again';
import { faceOf } from '../inbound/connection-face';
import type { World } from '../world';
import { personIn } from './erasure-item';

const mostTalks = 1_000;

/** One row of the ledger. What is shared with the rest of the team's work is kept without the person in it. */
export async function erasePerson(world: World, row: LedgerRow): Promise<void> {
  const { workspaceId, connectionId } = row;
  const connection = await world.store.get('connections', workspaceId, connectionId);
  const person = personIn(row.body);
  const runtime = connection && world.channelRuntimes[connection.kind];
  const known = connection
    ? ((await runtime?.visitorsOf?.(person, faceOf(world, connection), world.channelTools)) ?? [person])
    : [];
  for (const visitorKey of new Set(known)) if (connection) await eraseVisitor(world, connection, visitorKey);
  const { id, attempts } = row;
  const done: Write = { kind: 'set-ledger', workspaceId, id, state: 'done', reason: null, attempts: attempts + 1 };
  const audit = { workspaceId, id: world.ids.next('ledger'), at: world.clock.now(), memberId: null };
  await world.store.commit([
    done,
    { kind: 'add-audit', row: { ...audit, action: 'person.erased', subject: connectionId } },
  ]);
}

async function eraseVisitor(world: World, connection: Connection, visitorKey: string): Promise<void> {
  const { workspaceId, id: connectionId, kind, accountId } = connection;
  const identity = await world.store.findIdentity(workspaceId, kind, accountId ?? connectionId, visitorKey);
  const contactId = identity?.contactId ?? null;
  await commitAgain(world, async () => {
    const isTheirs = (talk: Conversation) => talk.connectionId === connectionId && talk.visitorKey === visitorKey;
    const talks =
      contactId === null ? [] : await world.store.listConversationsOfContact(workspaceId, contactId, mostTalks);
    const theirs = talks.filter(isTheirs);
    const conversationIds = theirs.map(({ id }) => id);
    const consents = await world.store.listConsents(workspaceId, connectionId, visitorKey);
    const isElsewhere = theirs.length < talks.length;
    const writes: Write[] = [
      ...removals(workspaceId, 'conversations', theirs),
      ...removals(workspaceId, 'consents', consents),
      { kind: 'forget-visitor', workspaceId, connectionId, visitorKey, conversationIds },
      ...(await ticketsWithout(world, theirs)),
      ...(identity ? await contactWithout(world, identity, isElsewhere) : []),
    ];
    return { writes, result: undefined };
  });
  if (contactId !== null) world.bus.publish({ topic: 'contact', workspaceId, id: contactId });
}

type Removed = 'consents' | 'conversations' | 'identities' | 'contactMerges';

function removals(workspaceId: WorkspaceId, table: Removed, rows: readonly { readonly id: string }[]): Write[] {
  return rows.map(({ id }) => ({ kind: 'remove', table, workspaceId, id }));
}

/** The team's work goes on; the words of the person do not stay in it. */
async function ticketsWithout(world: World, talks: readonly Conversation[]): Promise<Write[]> {
  const lists = await Promise.all(
    talks.map(({ workspaceId, id }) => world.store.listTicketsOfConversation(workspaceId, id)),
  );
  return lists.flat().map((ticket): Write => {
    const row = {
      ...ticket,
      revision: ticket.revision + 1,
      name: `#${ticket.number}`,
      description: '',
      properties: {},
    };
    return { kind: 'put', table: 'tickets', row: { ...row, contactId: null, conversationId: null } };
  });
}

/** Whose whole story is on this connection is gone; of others what the provider told goes, and they stay. */
async function contactWithout(world: World, identity: Identity, isElsewhere: boolean): Promise<Write[]> {
  const { workspaceId, contactId } = identity;
  const [contact, identities, submissions, merges] = await Promise.all([
    world.store.get('contacts', workspaceId, contactId),
    world.store.listIdentities(workspaceId, contactId),
    world.store.listSubmissionsOfContact(workspaceId, contactId, 1),
    world.store.listMergesOf(workspaceId, contactId),
  ]);
  if (!contact) return removals(workspaceId, 'identities', [identity]);
  const others = identities.filter(({ id, kind }) => id !== identity.id && Object.hasOwn(world.channelModels, kind));
  if (!isElsewhere && submissions.length === 0 && others.length === 0) {
    return [
      { kind: 'remove', table: 'contacts', workspaceId, id: contactId },
      ...removals(workspaceId, 'identities', identities),
      ...removals(workspaceId, 'contactMerges', merges),
    ];
  }
  const { pictureUrl: _, ...rest } = contact;
  return [
    { kind: 'put', table: 'contacts', row: { ...rest, revision: contact.revision + 1 } },
    ...removals(workspaceId, 'identities', [identity]),
  ];
}
