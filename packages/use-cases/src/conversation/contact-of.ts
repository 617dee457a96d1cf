// The contact behind a conversation, made where none is known yet; the change carries the writes.
import type { Contact, Identity, PropertyValue } from '@parley/helpdesk';
import { cleanProperties } from '../properties/clean-properties';
import { propertyDefinitions } from '../properties/property-definitions';
import type { World } from '../world';
import type { ConversationChange } from './conversation-change';

/** `isNew`: not stored yet, so its first write must put revision 1. */
export type KnownContact = { readonly contact: Contact; readonly isNew: boolean };

export async function contactOf(world: World, change: ConversationChange): Promise<KnownContact> {
  const { workspaceId, contactId } = change.conversation;
  const contact = contactId === null ? null : await world.store.get('contacts', workspaceId, contactId);
  if (contact) return { contact, isNew: false };
  const id = world.ids.next('contact');
  change.set({ contactId: id });
  return {
    isNew: true,
    contact: {
      workspaceId,
      revision: 0,
      id,
      properties: {},
      ownerId: null,
      createdAt: change.at,
      lastSeenAt: change.at,
    },
  };
}

/** Sets properties; an address nobody else has becomes an identity, as a claim. */
export async function setProperties(
  world: World,
  change: ConversationChange,
  { known: { contact }, properties }: { known: KnownContact; properties: Readonly<Record<string, PropertyValue>> },
): Promise<void> {
  const clean = await read(world, change, properties);
  const row: Contact = {
    ...contact,
    revision: contact.revision + 1,
    properties: { ...contact.properties, ...clean },
    lastSeenAt: Math.max(contact.lastSeenAt, change.at),
  };
  change.write({ kind: 'put', table: 'contacts', row });
  for (const kind of ['email', 'phone'] as const) {
    const value = clean[kind];
    if (typeof value !== 'string' || value === '') continue;
    const taken = await world.store.findIdentity(contact.workspaceId, kind, '', value);
    if (!taken)
      change.write({ kind: 'put', table: 'identities', row: identityOf(world, contact, { kind, scope: '', value }) });
  }
}

export function identityOf(
  world: World,
  { workspaceId, id: contactId }: Contact,
  { kind, scope, value }: Pick<Identity, 'kind' | 'scope' | 'value'>,
): Identity {
  const createdAt = world.clock.now();
  return {
    workspaceId,
    revision: 1,
    id: world.ids.next('identity'),
    contactId,
    kind,
    scope,
    value,
    verifiedAt: null,
    createdAt,
  };
}

/** What does not fit its property is left out, and the team told. */
async function read(
  world: World,
  change: ConversationChange,
  given: Readonly<Record<string, PropertyValue>>,
): Promise<Readonly<Record<string, PropertyValue>>> {
  if (Object.keys(given).length === 0) return {};
  const definitions = await propertyDefinitions(world, change.conversation.workspaceId, 'contact');
  const { values, leftOut } = cleanProperties(definitions, given);
  for (const name of leftOut) change.notice('property-refused', { name }, { note: true });
  return values;
}
