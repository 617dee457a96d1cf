// Copies foreign data into plain JSON of bounded size and depth, so that nothing after it meets a cycle, a trap or a prototype.
import { err, ok, type JsonObject, type JsonValue, type Result } from '@parley/primitives';

const maxCharacters = 10_000_000;
const maxValues = 2_000_000;
// A flow may nest 64 deep and holds a block's own JSON a few levels down
const maxDepth = 56;

export type Cleaned = { readonly value: JsonValue; readonly cut: boolean };

type Holder = { [key: string]: JsonValue } | JsonValue[];
type Waiting = { readonly held: unknown; readonly into: Holder; readonly key: string; readonly depth: number };

/** The copy, or why the data is refused. Never throws, takes linear time. */
export function cleanJson(json: unknown): Result<Cleaned, string> {
  const root: { [key: string]: JsonValue } = {};
  const waiting: Waiting[] = [{ held: json, into: root, key: 'value', depth: 0 }];
  let [characters, values, cut] = [0, 0, false];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    values += 1;
    characters += next.key.length + (typeof next.held === 'string' ? next.held.length : 4);
    if (characters > maxCharacters) return err('This file is larger than 10 MB and was not imported.');
    if (values > maxValues) return err('This file holds more values than a flow can have and was not imported.');
    if (next.depth > maxDepth) cut = true;
    put(next, next.depth > maxDepth ? null : copy(next, waiting));
  }
  return ok({ value: root['value'] ?? null, cut });
}

function put({ into, key }: Waiting, value: JsonValue): void {
  if (Array.isArray(into)) into[Number(key)] = value;
  else into[key] = value;
}

function copy({ held, depth }: Waiting, waiting: Waiting[]): JsonValue {
  if (typeof held === 'string') return held.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
  if (typeof held === 'boolean') return held;
  if (typeof held === 'number') return Number.isFinite(held) ? held : null;
  if (typeof held !== 'object' || held === null) return null;
  if (Array.isArray(held)) {
    // Filled from the end, which would leave holes for a moment
    const list: JsonValue[] = Array.from({ length: Math.min(held.length, maxValues) }, () => null);
    list.forEach((_, index) => waiting.push({ held: held[index], into: list, key: String(index), depth: depth + 1 }));
    return list;
  }
  if (!isPlain(held)) return null;
  const record: { [key: string]: JsonValue } = {};
  for (const [key, value] of Object.entries(held)) {
    if (isReserved(key)) continue;
    record[key] = null;
    waiting.push({ held: value, into: record, key, depth: depth + 1 });
  }
  return record;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function isReserved(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype';
}

export function isRaw(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
