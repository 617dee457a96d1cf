// Known people as a list, last seen first.
import type { Contact } from '@parley/helpdesk';
import type { World } from '../../world';
import type { Actor } from '../actor';
import { contactName } from '../conversations/conversation-views';

export type ContactRow = Omit<Contact, 'workspaceId'> & {
  readonly name: string | null;
  readonly owner: { readonly id: string; readonly name: string } | null;
};

export async function listContacts(
  world: World,
  actor: Actor,
  {
    search,
    before,
  }: {
    readonly search?: string | undefined;
    readonly before?: { readonly at: number; readonly id: string } | undefined;
  },
): Promise<ContactRow[]> {
  const { workspaceId } = actor;
  const [contacts, members] = await Promise.all([
    world.store.listContacts({ workspaceId, limit: 50, ...(search && { search }), ...(before && { before }) }),
    world.store.list('members', workspaceId),
  ]);
  return contacts.map((contact) =>
    contactRow(
      contact,
      members.find((m) => m.id === contact.ownerId),
    ),
  );
}

export function contactRow(
  contact: Contact,
  owner: { readonly id: string; readonly name: string } | undefined,
): ContactRow {
  const { workspaceId: _, ...shown } = contact;
  return { ...shown, name: contactName(contact), owner: owner ? { id: owner.id, name: owner.name } : null };
}
