// Contacts who may be the same person: equal email, phone or name, whatever identities they came by (R108).
import type { Contact } from '@parley/helpdesk';
import { type Fault, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import { type Actor, notFound } from '../actor';
import { contactName } from '../conversations/conversation-views';
import { type ContactRow, contactRow } from './list-contacts';

export type Duplicate = {
  readonly contact: ContactRow;
  /** What the two have in common. */
  readonly same: readonly ('email' | 'phone' | 'name')[];
};

export async function findDuplicates(
  world: World,
  actor: Actor,
  { contactId }: { readonly contactId: string },
): Promise<Result<Duplicate[], Fault>> {
  const { workspaceId } = actor;
  const row = await world.store.get('contacts', workspaceId, contactId);
  if (!row) return notFound('contact');
  const words = signsOf(row);
  // The search is wide and cheap; what is equal is decided below.
  const asked = [words.email, textOf(row, 'phone'), textOf(row, 'last_name') || textOf(row, 'first_name')];
  const pages = await Promise.all(
    asked
      .filter((search) => search !== '')
      .map((search) => world.store.listContacts({ workspaceId, search: search.toLowerCase(), limit: 50 })),
  );
  const others = new Map(pages.flat().flatMap((other) => (other.id === row.id ? [] : [[other.id, other]])));
  const members = await world.store.list('members', workspaceId);
  const found = [...others.values()].flatMap((other): Duplicate[] => {
    const same = inCommon(words, signsOf(other));
    const owner = members.find(({ id }) => id === other.ownerId);
    return same.length > 0 ? [{ contact: contactRow(other, owner), same }] : [];
  });
  return ok(found.sort((a, b) => b.same.length - a.same.length || b.contact.lastSeenAt - a.contact.lastSeenAt));
}

type Signs = { readonly email: string; readonly phone: string; readonly name: string };

function signsOf(contact: Contact): Signs {
  const named =
    textOf(contact, 'first_name') !== '' || textOf(contact, 'last_name') !== '' || textOf(contact, 'name') !== '';
  return {
    email: textOf(contact, 'email').toLowerCase(),
    phone: textOf(contact, 'phone').replace(/[^\d+]/g, ''),
    name: named ? (contactName(contact) ?? '').toLowerCase().replace(/\s+/g, ' ') : '',
  };
}

function inCommon(a: Signs, b: Signs): Duplicate['same'] {
  return (['email', 'phone', 'name'] as const).filter((sign) => a[sign] !== '' && a[sign] === b[sign]);
}

function textOf({ properties }: Contact, key: string): string {
  const value = properties[key];
  return typeof value === 'string' ? value.trim() : '';
}
