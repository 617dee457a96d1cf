// The addresses a conversation's visitor is known by: who writes from another one is shown as such.
import type { Conversation } from '@parley/helpdesk';
import type { World } from '../../world';

/** Lower case. Also what was typed into the form that began it. */
export async function knownAddresses(world: World, conversation: Conversation): Promise<ReadonlySet<string>> {
  const { workspaceId, contactId, id } = conversation;
  if (contactId === null) return new Set();
  const [contact, identities, submissions] = await Promise.all([
    world.store.get('contacts', workspaceId, contactId),
    world.store.listIdentities(workspaceId, contactId),
    world.store.listSubmissionsOfContact(workspaceId, contactId, 200),
  ]);
  const values = [
    contact?.properties['email'],
    ...identities.filter(({ kind }) => kind === 'email').map(({ value }) => value),
    ...submissions
      .filter(({ conversationId }) => conversationId === id)
      .flatMap(({ values: all }) => Object.values(all)),
  ];
  return new Set(values.flatMap((value) => (typeof value === 'string' ? value.trim().toLowerCase() : [])));
}
