// The stored name of a property: what people write, in small letters, digits and underscores.

/** Null where no such name can be made. */
export function propertyKey(name: string): string | null {
  const key = name
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return /^[a-z][a-z0-9_]{0,59}$/.test(key) ? key : null;
}
