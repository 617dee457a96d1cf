// Keeps what is read on every message and changes seldom: for a moment only, and not past the news of its change.
import type { LiveEvent } from '@parley/ports';
import type { WorkspaceId } from '@parley/primitives';
import type { World } from './world';

const freshFor = 1_000;
const most = 500;

type Entry = { readonly value: Promise<unknown>; readonly at: number };
type Shelf = { readonly entries: Map<string, Entry>; readonly heard: Set<WorkspaceId> };

const shelves = new WeakMap<World, Shelf>();

/** Keys start with the topic whose news makes them stale, e.g. `member:ws_1`. */
export async function cached<T>(world: World, key: string, load: () => Promise<T>): Promise<T> {
  const shelf = shelfOf(world);
  const now = world.clock.now();
  const known = shelf.entries.get(key);
  // The border of this cache: a key is only ever used with one type
  if (known && now - known.at < freshFor) return known.value as Promise<T>;
  if (shelf.entries.size >= most) shelf.entries.clear();
  const value = load();
  shelf.entries.set(key, { value, at: now });
  value.catch(() => shelf.entries.delete(key));
  return value;
}

/** From now on, news of this workspace clears what they are about. */
export function heedNews(world: World, workspaceId: WorkspaceId): void {
  const shelf = shelfOf(world);
  if (shelf.heard.has(workspaceId)) return;
  shelf.heard.add(workspaceId);
  world.bus.subscribe(workspaceId, (event) => forget(shelf, event));
}

function forget(shelf: Shelf, { topic }: LiveEvent): void {
  if (topic === 'conversation' || topic === 'typing' || topic === 'read' || topic === 'contact' || topic === 'ticket') return;
  for (const key of shelf.entries.keys()) if (key.startsWith(`${topic}:`)) shelf.entries.delete(key);
}

function shelfOf(world: World): Shelf {
  const known = shelves.get(world);
  if (known) return known;
  const shelf: Shelf = { entries: new Map(), heard: new Set() };
  shelves.set(world, shelf);
  return shelf;
}
