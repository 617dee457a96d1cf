// Chats as their settings would make them, shown to those who write the settings: kept for an hour, stored nowhere.
import type { World } from '../world';
import type { ChatConfig } from '../availability/chat-config';

export type Preview = { readonly config: ChatConfig; readonly at: number };

const keptFor = 3_600_000;
const most = 500;
const shelves = new WeakMap<World, Map<string, Preview>>();

/** No channel's key begins like this. */
const mark = 'preview.';

/** A new key, or the one the author looks at already, with what it shows now. */
export function keepPreview(world: World, config: ChatConfig, key: string | undefined): string {
  const shelf = shelves.get(world) ?? new Map<string, Preview>();
  shelves.set(world, shelf);
  const now = world.clock.now();
  for (const [old, { at }] of shelf) if (now - at > keptFor || shelf.size >= most) shelf.delete(old);
  const known = key !== undefined && shelf.has(key) ? key : `${mark}${world.hashing.token()}`;
  shelf.set(known, { config, at: now });
  return known;
}

export function isPreviewKey(key: string): boolean {
  return key.startsWith(mark);
}

export function previewConfig(world: World, key: string): ChatConfig | null {
  const kept = shelves.get(world)?.get(key);
  return kept && world.clock.now() - kept.at <= keptFor ? kept.config : null;
}
