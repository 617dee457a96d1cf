// Links a conversation to the person a site vouches for; what was only claimed before never counts as proof.
import type { Connection, Contact, Identity } from '@parley/helpdesk';
import type { IdentityClaims } from '@parley/ports';
import { identityOf } from '../conversation/contact-of';
import type { ConversationChange } from '../conversation/conversation-change';
import type { World } from '../world';

type Vouched = { readonly connection: Connection; readonly claims: IdentityClaims };

/** Sets the change's contact. The writes can conflict with others about the same person: then decide anew. */
export async function recogniseVisitor(
  world: World,
  change: ConversationChange,
  { connection, claims }: Vouched,
): Promise<void> {
  const { workspaceId } = connection;
  const { subject, email } = claims;
  // A site's own ids mean something on that site alone.
  const bySubject = subject && (await world.store.findIdentity(workspaceId, connection.kind, connection.id, subject));
  const byEmail = email && (await world.store.findIdentity(workspaceId, 'email', '', email));
  const trusted = bySubject || (byEmail && (await mayTrust(world, change, byEmail)) ? byEmail : null);
  const stored = trusted ? await world.store.get('contacts', workspaceId, trusted.contactId) : null;
  const contact = stored ?? newContact(world, change);
  change.set({ contactId: contact.id });
  change.write({ kind: 'put', table: 'contacts', row: filledIn(contact, claims, change.at) });
  const prove = (
    known: Identity | null,
    kind: Identity['kind'],
    { scope, value }: { scope: string; value: string },
  ) => {
    const proven = proof(world, contact, { known, fresh: { kind, scope, value } });
    if (proven) change.write({ kind: 'put', table: 'identities', row: proven });
  };
  if (subject) prove(bySubject || null, connection.kind, { scope: connection.id, value: subject });
  if (email) prove(byEmail || null, 'email', { scope: '', value: email });
}

/**
 * An address that somebody typed into another chat is no proof that the contact behind it is this person: else one could
 * wait in a chat under a stranger's address for their data to arrive.
 */
async function mayTrust(world: World, { conversation }: ConversationChange, identity: Identity): Promise<boolean> {
  if (identity.verifiedAt !== null) return true;
  const others = await world.store.listConversationsOfContact(identity.workspaceId, identity.contactId, 100);
  return !others.some(({ id, tokenHash }) => tokenHash !== null && id !== conversation.id);
}

function newContact(world: World, { conversation: { workspaceId }, at }: ConversationChange): Contact {
  const id = world.ids.next('contact');
  return { workspaceId, revision: 0, id, properties: {}, ownerId: null, createdAt: at, lastSeenAt: at };
}

/** Fills blanks and never overwrites what the team knows. */
function filledIn(contact: Contact, { email, name }: IdentityClaims, at: number): Contact {
  const [first = '', ...rest] = (name ?? '').split(/\s+/);
  const given = {
    ...(email && { email }),
    ...(first && { first_name: first }),
    ...(rest[0] && { last_name: rest.join(' ') }),
  };
  const isNamed = 'first_name' in contact.properties || 'last_name' in contact.properties;
  const blanks = Object.entries(given).filter(([key]) => !(key in contact.properties) && !(isNamed && key !== 'email'));
  return {
    ...contact,
    revision: contact.revision + 1,
    properties: { ...contact.properties, ...Object.fromEntries(blanks) },
    lastSeenAt: Math.max(contact.lastSeenAt, at),
  };
}

type Proving = { readonly known: Identity | null; readonly fresh: Pick<Identity, 'kind' | 'scope' | 'value'> };

/** Null when nothing changes: already proven, or proven to be somebody else's. */
function proof(world: World, contact: Contact, { known, fresh }: Proving): Identity | null {
  const verifiedAt = world.clock.now();
  if (!known) return { ...identityOf(world, contact, fresh), verifiedAt };
  if (known.verifiedAt !== null) return null;
  return { ...known, revision: known.revision + 1, contactId: contact.id, verifiedAt };
}
