// How many chats each member has open, for their limits (R73, D6): kept until some conversation changes.
import type { WorkspaceId } from '@parley/primitives';
import { createMomentCache } from '../moment-cache';
import type { World } from '../world';

type Chats = { readonly workspaceId: WorkspaceId; readonly counts: Readonly<Record<string, number>> };

const chats = createMomentCache<Chats>(['conversation'], ({ workspaceId }) => workspaceId);

export async function openChats(world: World, workspaceId: WorkspaceId): Promise<Chats['counts']> {
  const known = await chats(world, workspaceId, async () => ({
    workspaceId,
    counts: await world.store.countOpenByMember(workspaceId, chatChannels(world)),
  }));
  return known.counts;
}

/** Channels where somebody waits on the other side for each answer: those that show them that we type. */
export function chatChannels({ channelModels }: Pick<World, 'channelModels'>): string[] {
  return Object.values(channelModels).flatMap((model) => (model?.capabilities.typing ? [model.kind] : []));
}
