// A provider passes on that somebody wants all of theirs deleted: proof, a row in the ledger of each page, a code to ask with.
import type { Connection } from '@parley/helpdesk';
import type { LedgerRow } from '@parley/ports';
import { err, type Fault, fault, idFrom, idPrefixes, ok, type Result } from '@parley/primitives';
import { faceOf } from '../inbound/connection-face';
import type { World } from '../world';
import { erasureItem, erasureMark } from './erasure-item';

/** `publicKey` null: the server's own app asks, for every connection that shares its secret. */
export type ErasureAsked = { readonly kind: string; readonly publicKey: string | null; readonly signed: string };

/** Durable when it returns; the same request again gets the same code. */
export async function requestErasure(
  world: World,
  { kind, publicKey, signed }: ErasureAsked,
): Promise<Result<{ readonly code: string }, Fault>> {
  const asked = (await connectionsOf(world, kind, publicKey)).flatMap((connection) => {
    const read = world.channelRuntimes[connection.kind]?.readErasure?.(signed, faceOf(world, connection));
    return read ? [{ connection, ...read }] : [];
  });
  const [first] = asked;
  if (!first) return err(fault('forbidden', 'This request is not signed by the app of a channel here.'));
  const code = world.vault.sign(`erasure ${kind} ${first.key}`).slice(0, 32);
  const rows = asked.map(({ connection, person, key }, index): LedgerRow => {
    const id = idFrom('ledger', index === 0 ? ledgerIdOf(code) : world.ids.next('ledger'));
    const { workspaceId, id: connectionId } = connection;
    const fresh = { receivedAt: world.clock.now(), state: 'received', reason: null, attempts: 0 } as const;
    return { workspaceId, id, connectionId, key: `${erasureMark}${key}`, body: erasureItem(person), ...fresh };
  });
  const fresh = await world.store.addLedger(rows);
  if (fresh.length > 0) world.wake();
  return ok({ code });
}

export type ErasureState = 'waiting' | 'done';

/** What became of a request; null for a code nobody was given. */
export async function erasureState(world: World, code: string): Promise<ErasureState | null> {
  if (!/^[0-9a-f]{32}$/.test(code)) return null;
  for (const { id } of await world.store.listWorkspaces()) {
    const row = await world.store.getLedger(id, idFrom('ledger', ledgerIdOf(code)));
    if (row?.key.startsWith(erasureMark)) return row.state === 'done' ? 'done' : 'waiting';
  }
  return null;
}

function ledgerIdOf(code: string): string {
  return `${idPrefixes.ledger}_${code}`;
}

async function connectionsOf(world: World, kind: string, publicKey: string | null): Promise<Connection[]> {
  if (publicKey !== null) {
    const named = await world.store.findConnectionByPublicKey(publicKey);
    return named?.kind === kind ? [named] : [];
  }
  const workspaces = await world.store.listWorkspaces();
  const lists = await Promise.all(workspaces.map(({ id }) => world.store.list('connections', id)));
  return lists.flat().filter((connection) => connection.kind === kind);
}
