// The state of a channel for its visitors right now: its hours, its people and their limits (R64-R72).
import {
  type ChatState,
  chatState,
  type ClockView,
  clockView,
  type Connection,
  isTimeZone,
  staffOf,
  teamPresence,
} from '@parley/helpdesk';
import type { World } from '../world';
import { openChats } from './open-chats';
import { rosterOf } from './roster';
import { entitlementsOf, workspaceOf } from './workspace-of';

export type ChannelAvailability = ClockView & {
  /** Says nothing of whether the channel is switched on. */
  readonly state: ChatState;
  /** IANA name of the zone its hours are in. */
  readonly timeZone: string;
};

/**
 * Cheap enough to be asked with every message.
 * @example const { state, opensAt } = await availabilityOf(world, connection);
 */
export async function availabilityOf(world: World, connection: Connection): Promise<ChannelAvailability> {
  const { workspaceId, routing, availability } = connection;
  const [roster, clock] = await Promise.all([rosterOf(world, workspaceId), clockOf(world, connection)]);
  const someLimit = staffOf(routing, roster).some(({ available, capacity }) => available && capacity !== null);
  const limited = someLimit && (await entitlementsOf(world, workspaceId)).capacity;
  const presence = teamPresence(routing, { ...roster, chats: limited ? await openChats(world, workspaceId) : null });
  return { ...clock, state: chatState({ mode: availability.mode, inHours: clock.inHours, ...presence }) };
}

type Clock = ClockView & { readonly timeZone: string };
type Kept = { readonly clock: Clock; readonly from: number; readonly until: number };

const keptFor = 60_000;
const kept = new WeakMap<Connection, Kept>();

/** What the hours say; connections are replaced when they change, so what was found for one holds until its next change. */
export async function clockOf(world: World, connection: Connection): Promise<Clock> {
  const at = world.clock.now();
  const known = kept.get(connection);
  if (known && known.from <= at && at < known.until) return known.clock;
  const { mode, ranges, closedDays } = connection.availability;
  const timeZone = await zoneOf(world, connection);
  const clock = { ...clockView(mode, { ranges, closedDays, timeZone }, at), timeZone };
  kept.set(connection, { clock, from: at, until: Math.min(clock.changesAt ?? Infinity, at + keptFor) });
  return clock;
}

async function zoneOf(world: World, { workspaceId, availability }: Connection): Promise<string> {
  const own = availability.timeZone ?? (await workspaceOf(world, workspaceId))?.timeZone ?? 'UTC';
  return isTimeZone(own) ? own : 'UTC';
}
