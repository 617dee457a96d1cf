// Contacts made by hand and corrected; an address nobody else has becomes something to recognise them by.
import type { Contact, PropertyValue } from '@parley/helpdesk';
import type { Write } from '@parley/ports';
import { err, type Fault, fault, idFrom, ok, type Result } from '@parley/primitives';
import { identityOf } from '../../conversation/contact-of';
import type { World } from '../../world';
import { type Actor, notFound } from '../actor';
import { addRow, changeRow, keepers } from '../change-row';
import { checkProperties, withProperties } from '../properties/check-properties';

type Properties = Readonly<Record<string, PropertyValue>>;

export async function createContact(
  world: World,
  actor: Actor,
  input: { readonly properties: Properties; readonly ownerId?: string | null | undefined },
): Promise<Result<{ readonly contactId: string }, Fault>> {
  const properties = await checkProperties(world, actor, { of: 'contact', given: input.properties, isNew: true });
  if (!properties.ok) return properties;
  if (input.ownerId && !(await world.store.get('members', actor.workspaceId, input.ownerId))) return notFound('member');
  const now = world.clock.now();
  const row: Contact = {
    workspaceId: actor.workspaceId,
    revision: 1,
    id: world.ids.next('contact'),
    properties: withProperties({}, properties.value),
    ownerId: input.ownerId ? idFrom('member', input.ownerId) : null,
    createdAt: now,
    lastSeenAt: now,
  };
  const email = row.properties['email'];
  const taken = typeof email === 'string' && (await world.store.findIdentity(actor.workspaceId, 'email', '', email));
  if (taken) return emailTaken;
  const also = await claims(world, row, row.properties);
  const added = await addRow(world, actor, keepers.contacts, { row, action: 'contact.create', also });
  return added.ok ? ok({ contactId: row.id }) : emailTaken;
}

const emailTaken = err(fault('conflict', 'There is a contact with this email already.', 'properties.email'));

/** Properties given replace those of the same name; empty text removes one. */
export async function updateContact(
  world: World,
  actor: Actor,
  input: {
    readonly contactId: string;
    readonly revision?: number | undefined;
    readonly properties?: Properties | undefined;
    readonly ownerId?: string | null | undefined;
  },
): Promise<Result<{ readonly revision: number }, Fault>> {
  const { workspaceId } = actor;
  const row = await world.store.get('contacts', workspaceId, input.contactId);
  if (!row) return notFound('contact');
  if (input.ownerId && !(await world.store.get('members', workspaceId, input.ownerId))) return notFound('member');
  const given = await checkProperties(world, actor, { of: 'contact', given: input.properties ?? {}, isNew: false });
  if (!given.ok) return given;
  const also = await claims(world, row, given.value);
  const changed = await changeRow(world, actor, keepers.contacts, {
    id: input.contactId,
    action: 'contact.update',
    revision: input.revision,
    change: (contact) => {
      const ownerId =
        input.ownerId === undefined ? contact.ownerId : input.ownerId === null ? null : idFrom('member', input.ownerId);
      return ok({ ...contact, properties: withProperties(contact.properties, given.value), ownerId });
    },
    also: () => also,
  });
  return changed.ok ? ok({ revision: changed.value.revision }) : changed;
}

/** An address another contact has stays theirs: the two are shown as possible duplicates. */
async function claims(world: World, contact: Contact, given: Properties): Promise<Write[]> {
  const writes: Write[] = [];
  for (const kind of ['email', 'phone'] as const) {
    const value = given[kind];
    if (typeof value !== 'string' || value === '') continue;
    if (await world.store.findIdentity(contact.workspaceId, kind, '', value)) continue;
    writes.push({ kind: 'put', table: 'identities', row: identityOf(world, contact, { kind, scope: '', value }) });
  }
  return writes;
}
