// The names expressions and templates can read, and the one way they read them: own properties only.

/**
 * Variables by name and under `vars`, beside the fixed names. Plain data.
 * @example
 * const scope: Scope = { vars: { age: 20 }, contact: { first_name: 'Ada' }, team: { available: true }, channel: 'chat', locale: 'en', answer: null };
 */
export type Scope = Readonly<Record<string, unknown>>;

/** Names that no variable should take: they always mean this. */
export const fixedNames = ['vars', 'contact', 'team', 'channel', 'locale', 'answer', 'now', 'chance'] as const;

const fixed: ReadonlySet<string> = new Set(fixedNames);

export function isFixedName(name: string): boolean {
  return fixed.has(name);
}

/** What a bare name means; null when nobody set it. */
export function readName(scope: Scope, name: string): unknown {
  if (Object.hasOwn(scope, name)) return plain(scope[name]);
  return fixed.has(name) ? null : readMember(readMember(scope, 'vars'), name);
}

/** An own property or list item; null for everything else. */
export function readMember(holder: unknown, key: unknown): unknown {
  if (Array.isArray(holder)) return typeof key === 'number' ? plain(holder[key]) : null;
  if (typeof holder !== 'object' || holder === null) return null;
  const name = String(key);
  return Object.hasOwn(holder, name) ? plain(Reflect.get(holder, name)) : null;
}

function plain(value: unknown): unknown {
  return value === undefined || typeof value === 'function' || typeof value === 'symbol' ? null : value;
}
