// Random damage to a file: whatever stands at some places is replaced, removed or copied elsewhere.
import fc from 'fast-check';

export type Mutation = { readonly place: number; readonly act: 'replace' | 'remove' | 'swap'; readonly by: unknown };

const odd = fc.oneof(
  fc.constantFrom(null, '', 0, -1, true, [], {}, 'toString', '__proto__', '{{', '{{= 1 =}}', '{% x %}', '\uD800'),
  fc.string({ maxLength: 12 }),
  fc.anything({ maxDepth: 2, withNullPrototype: true }),
);

export const anyMutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({ place: fc.nat(100_000), act: fc.constantFrom('replace', 'remove', 'swap'), by: odd }),
  { minLength: 1, maxLength: 6 },
);

type Spot = { readonly holder: object; readonly key: string };

/** Changes `json`, which must be the caller's own copy. */
export function mutate(json: unknown, mutations: readonly Mutation[]): unknown {
  for (const { place, act, by } of mutations) {
    const spots = listSpots(json);
    const spot = spots[place % Math.max(1, spots.length)];
    const other = spots[(place * 7 + 3) % Math.max(1, spots.length)];
    if (!spot || !other) return by;
    if (act === 'remove') Reflect.deleteProperty(spot.holder, spot.key);
    // A copy, or the next round would walk in circles
    else Reflect.set(spot.holder, spot.key, act === 'replace' ? by : copyOf(Reflect.get(other.holder, other.key)));
  }
  return json;
}

function copyOf(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return null;
  }
}

function listSpots(json: unknown): Spot[] {
  const spots: Spot[] = [];
  const waiting: unknown[] = [json];
  for (let value = waiting.pop(); waiting.length > 0 || value !== undefined; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null || spots.length > 50_000) continue;
    for (const key of Object.keys(value)) {
      spots.push({ holder: value, key });
      waiting.push(Reflect.get(value, key));
    }
  }
  return spots;
}
