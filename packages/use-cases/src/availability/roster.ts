// Who is on the team right now: asked on every message, so kept for a moment.
import type { Member, Team } from '@parley/helpdesk';
import type { WorkspaceId } from '@parley/primitives';
import { createMomentCache } from '../moment-cache';
import type { World } from '../world';

export type Roster = {
  readonly workspaceId: WorkspaceId;
  readonly members: readonly Member[];
  readonly teams: readonly Team[];
};

const rosters = createMomentCache<Roster>(['member'], ({ workspaceId }) => workspaceId);

export function rosterOf(world: World, workspaceId: WorkspaceId): Promise<Roster> {
  return rosters(world, workspaceId, async () => {
    const [members, teams] = await Promise.all([
      world.store.list('members', workspaceId),
      world.store.list('teams', workspaceId),
    ]);
    return { workspaceId, members, teams };
  });
}
