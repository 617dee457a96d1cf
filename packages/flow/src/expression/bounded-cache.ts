// Remembers what was compiled, and forgets the oldest: authors type many expressions, flows hold few.

export type BoundedCache<Value> = {
  get(key: string): Value | undefined;
  keep(key: string, value: Value): Value;
};

export function createBoundedCache<Value>(most: number): BoundedCache<Value> {
  const held = new Map<string, Value>();
  return {
    get: (key) => held.get(key),
    keep: (key, value) => {
      if (held.size >= most) {
        const oldest = held.keys().next();
        if (!oldest.done) held.delete(oldest.value);
      }
      held.set(key, value);
      return value;
    },
  };
}
