// The workspace's own settings, asked for with every message, so kept for a moment.
import { type Entitlements, everything, type Workspace } from '@parley/helpdesk';
import type { WorkspaceId } from '@parley/primitives';
import { createMomentCache } from '../moment-cache';
import type { World } from '../world';

const workspaces = createMomentCache<Workspace | null>(['inbox'], (row) => row?.id ?? null);

export function workspaceOf(world: World, workspaceId: WorkspaceId): Promise<Workspace | null> {
  return workspaces(world, workspaceId, () => world.store.get('workspaces', workspaceId, workspaceId));
}

export async function entitlementsOf(world: World, workspaceId: WorkspaceId): Promise<Entitlements> {
  return (await workspaceOf(world, workspaceId))?.entitlements ?? everything;
}
