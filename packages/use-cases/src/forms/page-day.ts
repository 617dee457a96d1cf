// The day a form's conditions count from: that of the page, in the zone of the workspace.
import type { WorkspaceId } from '@parley/primitives';
import { workspaceOf } from '../availability/workspace-of';
import type { World } from '../world';

/** E.g. `2026-01-31`. */
export async function pageDay(world: World, workspaceId: WorkspaceId, at: number): Promise<string> {
  const workspace = await workspaceOf(world, workspaceId);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: workspace?.timeZone ?? 'UTC', dateStyle: 'short' }).format(at);
}
