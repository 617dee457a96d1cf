// Where watchers stand: the regions of the machine besides the visit's own.
import type { JsonValue } from '@parley/primitives';
import { memberOf } from './member-of';
import type { SessionState } from './session';

/** Steps that run beside the visit now, e.g. because they wait for a time or for what they asked the world. */
export function stepsBeside({ snapshot }: Pick<SessionState, 'snapshot'>): readonly string[] {
  const value = memberOf(snapshot, 'value');
  if (memberOf(value, 'visit') === undefined || typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([name]) => name !== 'visit')
    .map(([_name, region]) => stateOf(region))
    .filter((state) => !state.startsWith('_'));
}

/** The state of the visit itself, watchers or not. */
export function valueOfVisit({ snapshot }: Pick<SessionState, 'snapshot'>): JsonValue | undefined {
  const value = memberOf(snapshot, 'value');
  return memberOf(value, 'visit') ?? value;
}

/** A step that is in stages is an object of its stage. */
function stateOf(region: JsonValue): string {
  if (typeof region === 'string') return region;
  return typeof region === 'object' && region !== null ? (Object.keys(region)[0] ?? '_') : '_';
}
