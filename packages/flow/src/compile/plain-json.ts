// Makes instructions of the machine what the config promises to be: plain JSON without holes.
import type { JsonValue } from '@parley/primitives';

/** The same value as JSON; fields that are undefined are left out. */
export function plainJson(value: unknown): JsonValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (Array.isArray(value)) return value.map(plainJson);
  if (typeof value !== 'object') return null;
  const held = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(held.map(([key, item]) => [key, plainJson(item)]));
}
