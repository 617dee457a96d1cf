// Reads single fields of foreign JSON: whatever is missing or of another type reads as nothing.
import type { JsonObject, JsonValue } from '@parley/primitives';
import { isRaw } from './clean-json';

const empty: JsonObject = {};

export function textAt(raw: JsonObject, ...keys: readonly string[]): string {
  for (const key of keys) {
    const value = raw[key];
    if (typeof value === 'string' && value !== '') return value;
    if (typeof value === 'number') return String(value);
  }
  return '';
}

export function rawAt(raw: JsonObject, key: string): JsonObject {
  const value = raw[key];
  return isRaw(value) ? value : empty;
}

/** A list, a dictionary of `byId` and `allIds`, or a plain dictionary: its objects in order. */
export function rawsAt(raw: JsonObject, key: string): JsonObject[] {
  const value = raw[key];
  if (Array.isArray(value)) return value.filter(isRaw);
  if (!isRaw(value)) return [];
  const { byId, allIds } = value;
  if (!isRaw(byId)) return Object.entries(value).flatMap(withId);
  const ids = Array.isArray(allIds) ? allIds.map(String) : Object.keys(byId);
  return [...new Set(ids)].flatMap((id) => (Object.hasOwn(byId, id) ? withId([id, byId[id] ?? null]) : []));
}

export function numberAt(raw: JsonObject, key: string): number | null {
  const value = raw[key];
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** The texts of a list. */
export function namesAt(raw: JsonObject, key: string): string[] {
  const value = raw[key];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function withId([id, value]: [string, JsonValue]): JsonObject[] {
  return isRaw(value) ? [{ id, ...value }] : [];
}
