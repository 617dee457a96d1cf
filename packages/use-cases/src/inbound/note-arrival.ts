// Keeps when a connection was last heard of, to the minute, beside the work: never a write per message.
import type { Connection } from '@parley/helpdesk';
import { commitAgain } from '../commit-again';
import type { World } from '../world';

const noteEvery = 60_000;

/** Returns at once. */
export function noteArrival(world: World, connection: Connection): void {
  const now = world.clock.now();
  if (!isDue(connection, now)) return;
  note(world, connection, now).catch((error: unknown) => world.log.error('An arrival could not be noted', error));
}

async function note(world: World, { workspaceId, id }: Connection, now: number): Promise<void> {
  const noted = await commitAgain(world, async () => {
    const row = await world.store.get('connections', workspaceId, id);
    if (row === null || !isDue(row, now)) return { writes: [], result: false };
    const next = { ...row, revision: row.revision + 1, lastInboundAt: now };
    return { writes: [{ kind: 'put', table: 'connections', row: next }], result: true };
  });
  if (noted) world.bus.publish({ topic: 'connection', workspaceId, id });
}

function isDue({ lastInboundAt }: Connection, now: number): boolean {
  return lastInboundAt === null || now - lastInboundAt >= noteEvery;
}
