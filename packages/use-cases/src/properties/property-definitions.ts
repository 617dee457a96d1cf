// The properties of a workspace's contacts or tickets, built-in ones first, each in its place.
import { builtInContactProperties, type Property, type PropertyShape } from '@parley/helpdesk';
import type { WorkspaceId } from '@parley/primitives';
import type { World } from '../world';

export async function propertyDefinitions(
  world: Pick<World, 'store'>,
  workspaceId: WorkspaceId,
  of: Property['of'],
): Promise<PropertyShape[]> {
  const own = (await world.store.list('properties', workspaceId)).filter((property) => property.of === of);
  const sorted = own.sort((a, b) => a.rank - b.rank || a.createdAt - b.createdAt);
  return of === 'contact' ? [...builtInContactProperties, ...sorted] : sorted;
}
