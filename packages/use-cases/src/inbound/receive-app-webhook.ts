// Posts of the server's own app at a provider: one address for all its accounts, each routed to its connection.
import type { RawRequest } from '@parley/ports';
import { err, type Fault, fault, ok, type Result } from '@parley/primitives';
import type { World } from '../world';
import type { WebhookAnswer } from './receive-webhook';
import { takeFor } from './route-others';

/** Each connection checks the signature once more with its own secret. */
export async function receiveAppWebhook(
  world: World,
  { kind, request }: { readonly kind: string; readonly request: RawRequest },
): Promise<Result<WebhookAnswer, Fault>> {
  const runtime = Object.hasOwn(world.channelRuntimes, kind) ? world.channelRuntimes[kind] : undefined;
  const face = runtime?.signIn?.appFace(world.channelTools.config);
  if (!runtime || !face) return err(fault('not-found', 'There is no app of this kind.'));
  const outcome = runtime.receive(request, face);
  if (outcome.kind === 'answer') return ok({ status: outcome.status, body: outcome.body });
  if (outcome.kind === 'refused') {
    world.log.warn('A webhook of the app was refused', { kind, reason: outcome.reason });
    return err(fault(outcome.status === 401 ? 'signed-out' : 'forbidden', outcome.reason));
  }
  for (const account of outcome.others ?? []) {
    if (!(await takeFor(world, { kind, account, request })))
      world.log.warn('A post for an account that nobody has connected', { kind, account });
  }
  return ok({ status: 200, body: 'EVENT_RECEIVED' });
}
