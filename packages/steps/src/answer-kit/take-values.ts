// Takes values out of what a service or code answered, each as the type its variable has.
import type { JsonValue } from '@parley/primitives';
import type { Saved } from './saved';

/** @returns `s0`, `s1` ... in the order of `saves`; null for what is not there or of another type. */
export function takeValues(
  whole: JsonValue,
  saves: readonly Pick<Saved, 'path' | 'type'>[],
): Record<string, JsonValue> {
  return Object.fromEntries(saves.map(({ path, type }, index) => [`s${index}`, as(type, follow(whole, path))]));
}

/** Own members only: a path can not reach what every object inherits. */
function follow(whole: JsonValue, path: string): JsonValue {
  if (path === '') return whole;
  return path.split('.').reduce<JsonValue>((value, name) => {
    if (typeof value !== 'object' || value === null) return null;
    if (Array.isArray(value)) return /^\d{1,6}$/.test(name) ? (value[Number(name)] ?? null) : null;
    return Object.hasOwn(value, name) ? (value[name] ?? null) : null;
  }, whole);
}

const longest = 20_000;

function as(type: Saved['type'], value: JsonValue): JsonValue {
  if (value === null) return null;
  switch (type) {
    case 'text':
      return (typeof value === 'object' ? JSON.stringify(value) : String(value)).slice(0, longest);
    case 'number': {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      return typeof number === 'number' && Number.isFinite(number) ? number : null;
    }
    case 'boolean':
      return typeof value === 'boolean' ? value : null;
    case 'list':
      return Array.isArray(value) && fits(value) ? value : null;
    case 'object':
      return typeof value === 'object' && !Array.isArray(value) && fits(value) ? value : null;
  }
}

/** What a session carries along is stored with every turn, so it stays small. */
function fits(value: JsonValue): boolean {
  return JSON.stringify(value).length <= longest;
}
