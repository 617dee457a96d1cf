// Makes instructions of the machine what the config promises to be: plain JSON without holes.
import type { JsonObject, JsonValue } from '@parley/primitives';

/** The same value as JSON; fields that are undefined are left out. */
export function plainJson(value: unknown): JsonValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (Array.isArray(value)) return value.map(plainJson);
  return typeof value === 'object' ? plainObject(value) : null;
}

// A loop and no lists in between: a large flow has some ten thousand of these
function plainObject(value: object): JsonObject {
  const plain: { [key: string]: JsonValue } = {};
  for (const key of Object.keys(value)) {
    const held: unknown = Reflect.get(value, key);
    if (held === undefined) continue;
    if (key === '__proto__') Object.defineProperty(plain, key, { value: plainJson(held), enumerable: true });
    else plain[key] = plainJson(held);
  }
  return plain;
}
