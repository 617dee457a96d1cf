// Takes a provider's post: signature, ledger, answer. Everything else happens afterwards, from the ledger.
import type { RawRequest } from '@parley/ports';
import { err, fault, type Fault, ok, type Result } from '@parley/primitives';
import type { World } from '../world';
import { faceOf } from './connection-face';
import { keepItems } from './keep-items';
import { connectionByKey } from './known-connection';
import { routeOthers } from './route-others';

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
    case 'items':
      await keepItems(world, connection, outcome.items);
      await routeOthers(world, { connection, request, accounts: outcome.others ?? [] });
      return ok({ status: 200, body: 'EVENT_RECEIVED' });
  }
}
