// Forgets files that were uploaded and never sent, and bytes that no row knows of.
import type { World } from '../world';

const day = 86_400_000;
const mostAtOnce = 500;

/** Gives back how many went. */
export async function sweepFiles(world: World): Promise<number> {
  const before = world.clock.now() - day;
  const loose = await world.store.findLooseFiles(before, mostAtOnce);
  let gone = 0;
  for (const { workspaceId, id } of loose) {
    if (await removeLoose(world, workspaceId, id)) gone += 1;
  }
  for (const key of await world.files.list(before)) {
    if (await world.store.findFileByKey(key)) continue;
    await world.files.remove(key);
    gone += 1;
  }
  return gone;
}

type Ids = Parameters<World['store']['get']>;

/** The bytes go with the next look at the folder, also when the program stops in between. */
async function removeLoose(world: World, workspaceId: Ids[1], id: Ids[2]): Promise<boolean> {
  const now = await world.store.get('files', workspaceId, id);
  if (now?.attachedTo !== null) return false;
  await world.store.commit([{ kind: 'remove', table: 'files', workspaceId, id }]);
  return true;
}
