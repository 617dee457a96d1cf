// Reads unknown JSON without a schema library, because every kilobyte here is a visitor's wait.
export type Json = Record<string, unknown>;

export function readObject(value: unknown): Json | null {
  return isObject(value) ? value : null;
}

export function readText(object: Json, key: string): string | null {
  const value = object[key];
  return typeof value === 'string' ? value : null;
}

export function readNumber(object: Json, key: string): number | null {
  const value = object[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

export function readList<T>(object: Json, key: string, read: (value: unknown) => T | null): T[] {
  const value = object[key];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) => {
    const seen = read(item);
    return seen === null ? [] : [seen];
  });
}

export function oneOf<const T extends string>(value: unknown, allowed: readonly T[]): T | null {
  return allowed.find((name) => name === value) ?? null;
}

export function readString(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
