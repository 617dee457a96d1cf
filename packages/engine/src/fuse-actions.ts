// Joins the instructions of a state, and those of a way on, to one action each: XState copies its snapshot for each action.
import type { MachineConfig } from '@parley/flow';
import type { JsonObject, JsonValue } from '@parley/primitives';

/** The same machine; `run` with the instructions as params stands for the instructions. */
export function fuseActions(machine: MachineConfig): MachineConfig {
  return fuseState(machine);
}

function fuseState(state: JsonObject): JsonObject {
  const { entry, states, always, on, after } = state;
  return {
    ...state,
    ...(Array.isArray(entry) && { entry: fuse(entry) }),
    ...(isRecord(states) && { states: mapValues(states, (inner) => (isRecord(inner) ? fuseState(inner) : inner)) }),
    ...(always !== undefined && { always: fuseWays(always) }),
    ...(isRecord(on) && { on: mapValues(on, fuseWays) }),
    ...(isRecord(after) && { after: mapValues(after, fuseWays) }),
  };
}

function fuseWays(ways: JsonValue): JsonValue {
  if (!Array.isArray(ways)) return ways;
  return ways.map((way) =>
    isRecord(way) && Array.isArray(way['actions']) ? { ...way, actions: fuse(way['actions']) } : way,
  );
}

function fuse(instructions: JsonValue[]): JsonValue {
  return instructions.length === 0 ? [] : [{ type: 'run', params: { instructions } }];
}

function mapValues(record: JsonObject, change: (value: JsonValue) => JsonValue): JsonObject {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function isRecord(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
