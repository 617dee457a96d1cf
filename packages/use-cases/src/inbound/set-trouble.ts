// Tells admins what is wrong with a connection, or that it is mended.
import type { WorkspaceId } from '@parley/primitives';
import { commitAgain } from '../commit-again';
import type { World } from '../world';

export async function setTrouble(
  world: World,
  { workspaceId, id }: { readonly workspaceId: WorkspaceId; readonly id: string },
  words: string | null,
): Promise<void> {
  const trouble = words?.slice(0, 500) ?? null;
  const changed = await commitAgain(world, async () => {
    const row = await world.store.get('connections', workspaceId, id);
    if (row === null || row.trouble === trouble) return { writes: [], result: false };
    return {
      writes: [{ kind: 'put', table: 'connections', row: { ...row, revision: row.revision + 1, trouble } }],
      result: true,
    };
  });
  if (changed) world.bus.publish({ topic: 'connection', workspaceId, id });
}
