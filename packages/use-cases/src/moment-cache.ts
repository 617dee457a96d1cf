// Keeps what is read on every message and changes seldom: for a moment only, and not past the news of its change.
import type { LiveEvent } from '@parley/ports';
import type { WorkspaceId } from '@parley/primitives';
import type { World } from './world';

const freshFor = 1_000;
const most = 500;

type Entry<T> = { readonly value: Promise<T>; readonly at: number };
type Shelf<T> = { readonly entries: Map<string, Entry<T>>; readonly heard: Set<WorkspaceId> };

type Cache<T> = (world: World, key: string, load: () => Promise<T>) => Promise<T>;

/**
 * `topics` name the news that make its entries stale.
 * @example const rosters = createMomentCache<Roster>(['member'], (roster) => roster.workspaceId);
 */
export function createMomentCache<T>(
  topics: readonly LiveEvent['topic'][],
  workspaceOf: (value: T) => WorkspaceId | null,
): Cache<T> {
  const shelves = new WeakMap<World, Shelf<T>>();
  return (world, key, load) => {
    const shelf = shelves.get(world) ?? { entries: new Map(), heard: new Set() };
    shelves.set(world, shelf);
    const now = world.clock.now();
    const known = shelf.entries.get(key);
    if (known && now - known.at < freshFor) return known.value;
    if (shelf.entries.size >= most) shelf.entries.clear();
    const value = load();
    shelf.entries.set(key, { value, at: now });
    value.then(
      (loaded) => heed(workspaceOf(loaded)),
      () => shelf.entries.delete(key),
    );
    return value;

    function heed(workspaceId: WorkspaceId | null): void {
      if (workspaceId === null || shelf.heard.has(workspaceId)) return;
      shelf.heard.add(workspaceId);
      world.bus.subscribe(workspaceId, (event) => {
        if (topics.includes(event.topic)) shelf.entries.clear();
      });
    }
  };
}
