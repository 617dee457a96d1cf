// Leads ways past states that only pass on, taking along what is done there: each state entered costs XState a round.
import type { MachineConfig } from '@parley/flow';
import type { JsonObject, JsonValue } from '@parley/primitives';

/** The same visits with fewer states entered. States that are passed stay, since a member may send a visit there. */
export function fuseStates(machine: MachineConfig): MachineConfig {
  const passed = new Map<string, Passing>();
  collect(machine, passed);
  // Where somebody was is only known once they have left
  for (const [id, { target }] of passed) if (target === '#where') passed.delete(id);
  return passed.size === 0 ? machine : leadPast(machine, passed);
}

/** What is done on entering and leaving, and where it goes on. */
type Passing = { readonly target: string; readonly actions: readonly JsonValue[] };

/** A visit that passes on and on must still be stopped some day. */
const longest = 20;

function collect(state: JsonObject, passed: Map<string, Passing>): void {
  const { id, states } = state;
  const passing = passingOf(state);
  if (passing && typeof id === 'string') passed.set(`#${id}`, passing);
  if (isRecord(states)) for (const inner of Object.values(states)) if (isRecord(inner)) collect(inner, passed);
}

/** Null for a state that asks, waits or decides. */
function passingOf({ id: _id, entry = [], always, ...rest }: JsonObject): Passing | null {
  if (Object.keys(rest).length > 0 || !Array.isArray(entry) || !Array.isArray(always)) return null;
  const [way, second] = always;
  if (!isRecord(way) || second !== undefined || way['guard'] !== undefined) return null;
  const { target, actions = [], reenter } = way;
  if (typeof target !== 'string' || !Array.isArray(actions) || reenter !== undefined) return null;
  return { target, actions: [...entry, ...actions] };
}

function leadPast(state: JsonObject, passed: ReadonlyMap<string, Passing>): JsonObject {
  const { states, always, on, after } = state;
  const lead = (ways: JsonValue) => (Array.isArray(ways) ? ways.map((way) => leadWay(way, state, passed)) : ways);
  return {
    ...state,
    ...(isRecord(states) && {
      states: mapValues(states, (inner) => (isRecord(inner) ? leadPast(inner, passed) : inner)),
    }),
    ...(always !== undefined && { always: lead(always) }),
    ...(isRecord(on) && { on: mapValues(on, lead) }),
    ...(isRecord(after) && { after: mapValues(after, lead) }),
  };
}

function leadWay(way: JsonValue, { id }: JsonObject, passed: ReadonlyMap<string, Passing>): JsonValue {
  if (!isRecord(way) || typeof way['target'] !== 'string') return way;
  let target = way['target'];
  const actions = Array.isArray(way['actions']) ? [...way['actions']] : [];
  const met = new Set<string>();
  for (let next = passed.get(target); next && met.size < longest; next = passed.get(target)) {
    if (met.has(target)) break;
    met.add(target);
    actions.push(...next.actions);
    target = next.target;
  }
  if (met.size === 0) return way;
  // Past others back to itself is beginning anew
  return { ...way, target, actions, ...(typeof id === 'string' && target === `#${id}` && { reenter: true }) };
}

function mapValues(record: JsonObject, change: (value: JsonValue) => JsonValue): JsonObject {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function isRecord(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
