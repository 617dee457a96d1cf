// Puts what a provider told us into the ledger of its connection, where it waits to be worked off.
import type { Connection } from '@parley/helpdesk';
import type { InboundItem, LedgerRow } from '@parley/ports';
import { commitAgain } from '../commit-again';
import type { World } from '../world';

/** Durable when it returns; what was known already is not stored again. */
export async function keepItems(world: World, connection: Connection, items: readonly InboundItem[]): Promise<void> {
  const receivedAt = world.clock.now();
  const rows = items.map(
    (item): LedgerRow => ({
      workspaceId: connection.workspaceId,
      id: world.ids.next('ledger'),
      connectionId: connection.id,
      key: item.key,
      receivedAt,
      body: JSON.stringify(item),
      // Kept, so that it can be taken later, but nobody is answered on a channel that is switched off (R11).
      ...(connection.enabled
        ? { state: 'received', reason: null }
        : { state: 'dead', reason: 'The channel was switched off.' }),
      attempts: 0,
    }),
  );
  if (rows.length === 0) return;
  const fresh = await world.store.addLedger(rows);
  if (fresh.length > 0) world.wake();
  noteArrival(world, connection).catch((error: unknown) => world.log.error('An arrival could not be noted', error));
}

const noteEvery = 60_000;

/** For "last heard of": a minute's precision is enough. */
async function noteArrival(world: World, { workspaceId, id, lastInboundAt }: Connection): Promise<void> {
  const now = world.clock.now();
  if (lastInboundAt !== null && now - lastInboundAt < noteEvery) return;
  await commitAgain(world, async () => {
    const row = await world.store.get('connections', workspaceId, id);
    if (row === null || (row.lastInboundAt !== null && now - row.lastInboundAt < noteEvery))
      return { writes: [], result: null };
    return {
      writes: [{ kind: 'put', table: 'connections', row: { ...row, revision: row.revision + 1, lastInboundAt: now } }],
      result: null,
    };
  });
  world.bus.publish({ topic: 'connection', workspaceId, id });
}
