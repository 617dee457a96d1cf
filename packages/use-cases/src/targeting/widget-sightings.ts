// On which sites the embed code has been seen at work since the server started: kept in memory, for "why not shown?" only.
import type { World } from '../world';

const most = 1_000;
const seen = new WeakMap<World, Map<string, number>>();

export function noteSighting(world: World, publicKey: string, url: string): void {
  const host = hostOf(url);
  if (host === null) return;
  const shelf = seen.get(world) ?? new Map<string, number>();
  seen.set(world, shelf);
  const name = `${publicKey} ${host}`;
  shelf.delete(name);
  shelf.set(name, world.clock.now());
  const oldest = shelf.keys().next();
  if (shelf.size > most && !oldest.done) shelf.delete(oldest.value);
}

/** When a page of the same site last asked for the chat, or null. */
export function lastSighting(world: World, publicKey: string, url: string): number | null {
  return seen.get(world)?.get(`${publicKey} ${hostOf(url) ?? ''}`) ?? null;
}

export function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host : null;
}
