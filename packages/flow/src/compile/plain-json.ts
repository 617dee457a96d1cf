// Makes instructions of the machine what the config promises to be: plain JSON without holes.
import type { JsonObject, JsonValue } from '@parley/primitives';

/** The value itself when it is JSON already; else the same as JSON, without fields that are undefined. */
export function plainJson(value: unknown): JsonValue {
  return isPlain(value) ? value : copyOf(value);
}

// Most are: a large flow has some ten thousand of these, and looking costs less than copying
function isPlain(value: unknown): value is JsonValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isPlain);
  if (typeof value !== 'object') return false;
  for (const key of Object.keys(value)) if (!isPlain(Reflect.get(value, key))) return false;
  return true;
}

function copyOf(value: unknown): JsonValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(copyOf);
  return typeof value === 'object' && value !== null ? copyOfObject(value) : null;
}

function copyOfObject(value: object): JsonObject {
  const plain: { [key: string]: JsonValue } = {};
  for (const key of Object.keys(value)) {
    const held: unknown = Reflect.get(value, key);
    if (held === undefined) continue;
    if (key === '__proto__') Object.defineProperty(plain, key, { value: copyOf(held), enumerable: true });
    else plain[key] = copyOf(held);
  }
  return plain;
}
