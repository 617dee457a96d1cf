// Inboxes: shared lists of conversations, and the channels that fill them.
import type { Inbox } from '@parley/helpdesk';
import { err, type Fault, fault, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import type { Actor } from '../actor';
import { addRow, changeRow, keepers, removeRow } from '../change-row';
import { type ConnectionView, connectionView } from './connection-view';

export type InboxView = {
  readonly id: string;
  readonly name: string;
  readonly revision: number;
  readonly connections: readonly ConnectionView[];
};

export async function listInboxes(world: World, actor: Actor): Promise<InboxView[]> {
  const [inboxes, connections] = await Promise.all([
    world.store.list('inboxes', actor.workspaceId),
    world.store.list('connections', actor.workspaceId),
  ]);
  return inboxes.map(({ id, name, revision }) => ({
    id,
    name,
    revision,
    connections: connections.filter((c) => c.inboxId === id).map((c) => connectionView(world, c)),
  }));
}

export function newInbox(world: Pick<World, 'ids' | 'clock'>, actor: Pick<Actor, 'workspaceId'>, name: string): Inbox {
  return {
    workspaceId: actor.workspaceId,
    revision: 1,
    id: world.ids.next('inbox'),
    name,
    createdAt: world.clock.now(),
  };
}

export async function createInbox(
  world: World,
  actor: Actor,
  { name }: { readonly name: string },
): Promise<Result<{ readonly inboxId: string }, Fault>> {
  const row = newInbox(world, actor, name);
  const added = await addRow(world, actor, keepers.inboxes, { row, action: 'inbox.create' });
  return added.ok ? ok({ inboxId: row.id }) : added;
}

export async function renameInbox(
  world: World,
  actor: Actor,
  { inboxId, name }: { readonly inboxId: string; readonly name: string },
): Promise<Result<{ readonly name: string }, Fault>> {
  const changed = await changeRow(world, actor, keepers.inboxes, {
    id: inboxId,
    action: 'inbox.rename',
    change: (inbox) => ok({ ...inbox, name }),
  });
  return changed.ok ? ok({ name }) : changed;
}

export async function removeInbox(
  world: World,
  actor: Actor,
  { inboxId }: { readonly inboxId: string },
): Promise<Result<void, Fault>> {
  const { workspaceId } = actor;
  const used = (await world.store.list('connections', workspaceId)).some((c) => c.inboxId === inboxId);
  if (used) return err(fault('conflict', 'This inbox has channels. Disconnect or move them first.'));
  const talks = await Promise.all(
    (['open', 'closed'] as const).map((status) =>
      world.store.listConversations({ workspaceId, inboxId, status, limit: 1 }),
    ),
  );
  if (talks.flat().length > 0) return err(fault('conflict', 'This inbox holds conversations, so it stays.'));
  return removeRow(world, actor, keepers.inboxes, { id: inboxId, action: 'inbox.remove' });
}
