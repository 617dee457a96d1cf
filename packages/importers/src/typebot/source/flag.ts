// Reads a yes or no of foreign JSON.
import type { JsonObject } from '@parley/primitives';

export function flag(raw: JsonObject, key: string): boolean {
  return raw[key] === true;
}
