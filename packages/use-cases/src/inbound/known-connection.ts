// The connection a request or conversation belongs to, kept for a moment.
import type { Connection } from '@parley/helpdesk';
import type { WorkspaceId } from '@parley/primitives';
import { createMomentCache } from '../moment-cache';
import type { World } from '../world';

const byKey = createMomentCache<Connection | null>(['connection'], (row) => row?.workspaceId ?? null);
const byId = createMomentCache<Connection | null>(['connection'], (row) => row?.workspaceId ?? null);

/** For public addresses: also finds one that is switched off. */
export function connectionByKey(world: World, publicKey: string): Promise<Connection | null> {
  return byKey(world, publicKey, () => world.store.findConnectionByPublicKey(publicKey));
}

export function connectionById(world: World, workspaceId: WorkspaceId, id: string): Promise<Connection | null> {
  return byId(world, `${workspaceId} ${id}`, () => world.store.get('connections', workspaceId, id));
}
