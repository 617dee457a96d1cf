// Forgets files that were uploaded and never sent, and bytes that no row knows of.
import type { WorkspaceId } from '@parley/primitives';
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
  for (const { id: workspaceId } of await world.store.listWorkspaces()) gone += await sweepPictures(world, workspaceId);
  for (const key of await world.files.list(before)) {
    if (await world.store.findFileByKey(key)) continue;
    await world.files.remove(key);
    gone += 1;
  }
  return gone;
}

/** Pictures that no member, channel, form or brand shows any more. */
async function sweepPictures(world: World, workspaceId: WorkspaceId): Promise<number> {
  const { store } = world;
  const before = world.clock.now() - day;
  const old = (await store.listFilesOf(workspaceId, workspaceId)).filter(({ createdAt }) => createdAt < before);
  if (old.length === 0) return 0;
  const showing = await Promise.all([
    store.get('workspaces', workspaceId, workspaceId),
    store.list('members', workspaceId),
    store.list('connections', workspaceId),
    store.list('forms', workspaceId),
  ]);
  const text = JSON.stringify(showing);
  const unseen = old.filter(({ key }) => !text.includes(key));
  await store.commit(unseen.map(({ id }) => ({ kind: 'remove', table: 'files', workspaceId, id }) as const));
  return unseen.length;
}

type Ids = Parameters<World['store']['get']>;

/** The bytes go with the next look at the folder, also when the program stops in between. */
async function removeLoose(world: World, workspaceId: Ids[1], id: Ids[2]): Promise<boolean> {
  const now = await world.store.get('files', workspaceId, id);
  if (now?.attachedTo !== null) return false;
  await world.store.commit([{ kind: 'remove', table: 'files', workspaceId, id }]);
  return true;
}
