// Finds the running conversation of a provider's visitor, or begins one with a contact of its own.
import { type Connection, type Conversation, noTriage } from '@parley/helpdesk';
import type { LedgerRow } from '@parley/ports';
import { contactOf, identityOf, setProperties } from '../conversation/contact-of';
import { ConversationChange } from '../conversation/conversation-change';
import { readProfileKind } from '../effects/read-profile';
import type { World } from '../world';

export async function openConversation(world: World, row: LedgerRow, visitorKey: string) {
  const { workspaceId, connectionId } = row;
  const known = await world.store.findOpenConversation(workspaceId, connectionId, visitorKey);
  if (known) return { change: new ConversationChange(world, known), isNew: false };
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
