// Finds the running conversation of a provider's visitor, or begins one with a contact of its own.
import { type Connection, type Conversation, noTriage } from '@parley/helpdesk';
import type { LedgerRow } from '@parley/ports';
import { idFrom } from '@parley/primitives';
import { comesBy } from '../conversation/comes-by';
import { contactOf, identityOf, setProperties } from '../conversation/contact-of';
import { ConversationChange } from '../conversation/conversation-change';
import { survivorOf } from '../conversation/survivor-of';
import { readProfileKind } from '../effects/read-profile';
import type { World } from '../world';

export async function openConversation(world: World, row: LedgerRow, visitorKey: string) {
  const { workspaceId, connectionId } = row;
  const known = await findOpen(world, row, visitorKey);
  if (known) {
    const going = new ConversationChange(world, known);
    await comesBy(world, going, { connectionId: idFrom('connection', connectionId), visitorKey });
    return { change: going, isNew: false };
  }
  const connection = await world.store.get('connections', workspaceId, connectionId);
  if (!connection) throw new Error('The channel connection is not there any more.');
  const change = new ConversationChange(
    world,
    newConversation(world, connection, { visitorKey, locale: 'en', page: null }),
    { isNew: true },
  );
  await recognise(world, change, { connection, visitorKey });
  return { change, isNew: true };
}

/** The one that runs, also where what began here was merged into it; a closed one is not taken up again. */
export async function findOpen(
  world: World,
  { workspaceId, connectionId }: Pick<LedgerRow, 'workspaceId' | 'connectionId'>,
  visitorKey: string,
): Promise<Conversation | null> {
  const found = await world.store.findOpenConversation(workspaceId, connectionId, visitorKey);
  const known = found && (await survivorOf(world, found));
  return known && known.status !== 'closed' && known.status !== 'merged' ? known : null;
}

type Beginning = Pick<Conversation, 'visitorKey' | 'locale' | 'page'> & { readonly chatflowId?: string | null };

export function newConversation(world: World, connection: Connection, beginning: Beginning): Conversation {
  const at = world.clock.now();
  const { workspaceId, inboxId, id: connectionId, kind: channel } = connection;
  return {
    workspaceId,
    revision: 0,
    id: world.ids.next('conversation'),
    inboxId,
    connectionId,
    channel,
    contactId: null,
    tokenHash: null,
    status: 'draft',
    owner: { kind: 'queue' },
    fence: 0,
    sessionId: null,
    chatflowId: null,
    ref: null,
    lastSeq: 0,
    readSeq: 0,
    visitorReadSeq: 0,
    preview: '',
    lastMessageAt: at,
    lastInboundAt: null,
    assignedWhy: null,
    triage: noTriage,
    createdAt: at,
    ...beginning,
  };
}

/** A provider's id means something on its own account only, so that is its scope (R108). */
async function recognise(
  world: World,
  change: ConversationChange,
  { connection, visitorKey }: { connection: Connection; visitorKey: string },
): Promise<void> {
  const { workspaceId, kind } = connection;
  const scope = connection.accountId ?? connection.id;
  const identity = await world.store.findIdentity(workspaceId, kind, scope, visitorKey);
  if (identity) return change.set({ contactId: identity.contactId });
  const known = await contactOf(world, change);
  await setProperties(world, change, { known, properties: {} });
  change.write({
    kind: 'put',
    table: 'identities',
    row: identityOf(world, known.contact, { kind, scope, value: visitorKey }),
  });
  if (world.channelRuntimes[kind]?.readProfile) {
    const data = { contactId: known.contact.id, connectionId: connection.id, visitorKey };
    const key = `profile:${known.contact.id}`;
    change.addEffect({ key, sessionId: null, effect: { kind: readProfileKind, stepId: null, data } }, key);
  }
}
