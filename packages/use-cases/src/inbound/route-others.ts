// One provider app may serve several accounts and posts them all to one address: each goes to its own connection.
import type { Connection } from '@parley/helpdesk';
import type { RawRequest } from '@parley/ports';
import type { World } from '../world';
import { faceOf } from './connection-face';
import { keepItems } from './keep-items';

type Post = {
  /** Whose address it came to. */
  readonly connection: Connection;
  readonly request: RawRequest;
  readonly accounts: readonly string[];
};

export async function routeOthers(world: World, { connection, request, accounts }: Post): Promise<void> {
  for (const account of accounts) {
    const taken = await takeFor(world, { kind: connection.kind, account, request });
    if (!taken) await tellUnknown(world, connection, account);
  }
}

/** The other connection checks the signature with its own secret: nobody can write into an account of somebody else. */
export async function takeFor(
  world: World,
  { kind, account, request }: { readonly kind: string; readonly account: string; readonly request: RawRequest },
): Promise<boolean> {
  const other = await world.store.findConnectionByAccount(kind, account);
  const runtime = other && world.channelRuntimes[other.kind];
  if (!other || !runtime) return false;
  const outcome = runtime.receive(request, faceOf(world, other));
  if (outcome.kind !== 'items') return false;
  await keepItems(world, other, outcome.items);
  return true;
}

const dayMs = 86_400_000;

/** Said once a day; the words themselves are of people we do not serve, so they are not kept. */
function tellUnknown(world: World, connection: Connection, account: string): Promise<void> {
  const at = world.clock.now();
  const text = `Messages for the account ${account} arrive here, but no channel of this server is connected to it. Connect it, or unsubscribe it at the provider.`;
  const key = `other-account:${account}:${Math.floor(at / dayMs)}`;
  return keepItems(world, connection, [{ kind: 'alert', key, at, visitorKey: '', text }]);
}
