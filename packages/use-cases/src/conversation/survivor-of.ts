// Where a conversation is read on: itself, or the one its messages were moved into.
import type { Conversation } from '@parley/helpdesk';
import type { World } from '../world';

/** Whoever comes by a merged conversation is led on; nothing else may be done with it. */
export async function survivorOf(world: World, conversation: Conversation): Promise<Conversation> {
  const { status, workspaceId, triage } = conversation;
  if (status !== 'merged' || triage.mergedInto === null) return conversation;
  return (await world.store.get('conversations', workspaceId, triage.mergedInto)) ?? conversation;
}

/** What was merged into it, oldest first. */
export async function mergedInto(world: World, { workspaceId, contactId, id }: Conversation): Promise<Conversation[]> {
  if (contactId === null) return [];
  const rows = await world.store.listConversationsOfContact(workspaceId, contactId, 500);
  return rows
    .filter(({ status, triage }) => status === 'merged' && triage.mergedInto === id)
    .sort((a, b) => a.createdAt - b.createdAt);
}
