// Looks at foreign data before any schema does: a hostile file must not cost a stack, a minute or a prototype.

export type JsonFault = {
  readonly code: 'too-deep' | 'too-large' | 'reserved-key' | 'not-json';
  readonly path: string;
};

const maxDepth = 64;
const maxValues = 3_000_000;

type Visit = { readonly value: unknown; readonly depth: number; readonly parent: Visit | null; readonly key: string };

/** The first thing in `value` that plain, reasonable JSON would not hold; null when all is well. */
export function inspectJson(value: unknown): JsonFault | null {
  const waiting: Visit[] = [{ value, depth: 0, parent: null, key: '' }];
  let seen = 0;
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    seen += 1;
    const code = seen > maxValues ? 'too-large' : faultOf(visit);
    if (code) return { code, path: pathOf(visit) };
    pushChildren(visit, waiting);
  }
  return null;
}

function faultOf({ value, depth, key }: Visit): JsonFault['code'] | null {
  if (key === '__proto__') return 'reserved-key';
  if (depth > maxDepth) return 'too-deep';
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'not-json';
  if (Array.isArray(value)) return null;
  return isPlainObject(value) ? null : 'not-json';
}

function isPlainObject(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function pushChildren(parent: Visit, waiting: Visit[]): void {
  const { value } = parent;
  if (typeof value !== 'object' || value === null) return;
  const depth = parent.depth + 1;
  for (const [key, held] of Object.entries(value)) {
    if (waiting.length > maxValues) return;
    waiting.push({ value: held, depth, parent, key });
  }
}

function pathOf(visit: Visit): string {
  const keys: string[] = [];
  for (let at: Visit | null = visit; at?.parent; at = at.parent) keys.unshift(at.key);
  return keys.slice(0, 8).join('.');
}
