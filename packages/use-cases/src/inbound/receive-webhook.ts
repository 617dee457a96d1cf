// Takes a provider's post: signature, ledger, answer. Everything else happens afterwards, from the ledger.
import type { Connection } from '@parley/helpdesk';
import type { LedgerRow, RawRequest } from '@parley/ports';
import { err, fault, type Fault, ok, type Result } from '@parley/primitives';
import { commitAgain } from '../commit-again';
import type { World } from '../world';
import { faceOf } from './connection-face';
import { connectionByKey } from './known-connection';

export type WebhookAnswer = { readonly status: number; readonly body: string };

type Post = { readonly kind: string; readonly publicKey: string; readonly request: RawRequest };

/** What it stored is durable before it answers. */
export async function receiveWebhook(
  world: World,
  { kind, publicKey, request }: Post,
): Promise<Result<WebhookAnswer, Fault>> {
  const connection = await connectionByKey(world, publicKey);
  const runtime = connection && world.channelRuntimes[connection.kind];
  if (connection?.kind !== kind || !runtime)
    return err(fault('not-found', 'There is no channel connection with this key.'));
  const outcome = runtime.receive(request, faceOf(world, connection));
  switch (outcome.kind) {
    case 'answer':
      return ok({ status: outcome.status, body: outcome.body });
    case 'refused':
      world.log.warn('A webhook was refused', { connection: connection.id, reason: outcome.reason });
      return err(fault(outcome.status === 401 ? 'signed-out' : 'forbidden', outcome.reason));
    case 'items': {
      const receivedAt = world.clock.now();
      const rows = outcome.items.map(
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
      const fresh = rows.length === 0 ? [] : await world.store.addLedger(rows);
      if (fresh.length > 0) world.wake();
      noteArrival(world, connection).catch((error: unknown) => world.log.error('An arrival could not be noted', error));
      return ok({ status: 200, body: 'EVENT_RECEIVED' });
    }
  }
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
