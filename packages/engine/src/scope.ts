// The names that expressions and templates of a flow may use.
import type { JsonObject, JsonValue } from '@parley/primitives';
import { chance } from './chance';
import type { MachineEvent, SessionContext } from './context';

/** Variables are under `vars`, where the language looks for every bare name that is not one of these. */
export function scopeOf(context: SessionContext, event: MachineEvent): JsonObject {
  const answer: JsonValue = event.value ?? null;
  return {
    vars: context.variables,
    contact: { ...context.world.contact, ...context.contactSet },
    team: { available: context.world.teamAvailable, open: context.world.hoursOpen ?? true },
    channel: context.world.channel,
    locale: context.locale,
    now: context.now,
    ...(context.world.timeZone !== undefined && { _zone: context.world.timeZone }),
    chance: chance(context.seed, context.draws),
    answer,
    ...(context.held && context.step !== null && { _held: context.held[context.step] ?? null }),
  };
}
