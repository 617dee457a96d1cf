// Puts what a provider told us into the ledger of its connection, where it waits to be worked off.
import type { Connection } from '@parley/helpdesk';
import type { InboundItem, LedgerRow } from '@parley/ports';
import { gateItems } from '../consent/gate-items';
import type { World } from '../world';
import { noteArrival } from './note-arrival';

/** Durable when it returns; what was known already is not stored again. */
export async function keepItems(world: World, connection: Connection, items: readonly InboundItem[]): Promise<void> {
  const receivedAt = world.clock.now();
  const rows = (await gateItems(world, connection, items)).map(
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
  noteArrival(world, connection);
}
