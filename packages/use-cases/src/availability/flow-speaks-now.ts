// Whether a channel's flow answers at this hour: always, only in hours, or only outside them (R68).
import type { Connection } from '@parley/helpdesk';
import type { World } from '../world';
import { clockOf } from './availability-of';

/** Hours alone decide, not who is there: the flow is what helps when nobody is. */
export async function flowSpeaksNow(world: World, connection: Connection): Promise<boolean> {
  const { flow } = connection.availability;
  if (flow === 'always') return true;
  const { inHours } = await clockOf(world, connection);
  return flow === 'open' ? inHours : !inHours;
}
