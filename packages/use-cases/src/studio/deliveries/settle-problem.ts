// An admin has something tried again, or says that it is seen to.
import type { Write } from '@parley/ports';
import { type Fault, idFrom, ok, type Result } from '@parley/primitives';
import { replayLedger } from '../../inbound/process-ledger';
import { mailLedger, readMailItem } from '../../mail/inbound/mail-item';
import type { World } from '../../world';
import { type Actor, allowed, audited, invalid, notFound } from '../actor';
import { mayRetry } from './may-retry';

export type Problem = { readonly way: 'in' | 'out'; readonly id: string };

export async function retryProblem(world: World, actor: Actor, { way, id }: Problem): Promise<Result<void, Fault>> {
  const may = allowed(actor, ['admin']);
  if (!may.ok) return may;
  if (way === 'in') {
    if (!(await replayLedger(world, actor.workspaceId, idFrom('ledger', id)))) return notFound('entry');
    await world.store.commit([audited(world, actor, 'delivery.replay', id)]);
    return ok(undefined);
  }
  const row = await failedEffect(world, actor, id);
  if (!row) return notFound('entry');
  if (!mayRetry(row.effect.kind)) return invalid('The flow has gone on without this; it cannot be tried again.');
  const again = { state: 'queued', attempts: 0, dueAt: world.clock.now(), reason: null } as const;
  const { workspaceId } = actor;
  await world.store.commit([
    { kind: 'set-effect', workspaceId, id: row.id, ...again },
    audited(world, actor, 'delivery.retry', id),
  ]);
  world.wake();
  return ok(undefined);
}

/** It leaves the list; what it was about stays as it is. */
export async function dismissProblem(world: World, actor: Actor, { way, id }: Problem): Promise<Result<void, Fault>> {
  const may = allowed(actor, ['admin']);
  if (!may.ok) return may;
  const writes = way === 'in' ? await dismissedRow(world, actor, id) : await dismissedEffect(world, actor, id);
  if (!writes) return notFound('entry');
  await world.store.commit([...writes, audited(world, actor, 'delivery.dismiss', id)]);
  return ok(undefined);
}

async function dismissedRow(world: World, { workspaceId }: Actor, id: string): Promise<Write[] | null> {
  const row = await world.store.getLedger(workspaceId, idFrom('ledger', id));
  if (row?.state !== 'dead') return null;
  const { attempts, reason } = row;
  const done: Write = { kind: 'set-ledger', workspaceId, id: row.id, state: 'done', reason, attempts };
  if (row.connectionId !== mailLedger) return [done];
  // Nobody needs the mail any more; its bytes go with the next look at the folder.
  return [done, { kind: 'remove', table: 'files', workspaceId, id: readMailItem(row.body).fileId }];
}

async function dismissedEffect(world: World, actor: Actor, id: string): Promise<Write[] | null> {
  const row = await failedEffect(world, actor, id);
  if (!row) return null;
  const { workspaceId, attempts, dueAt, reason } = row;
  return [{ kind: 'set-effect', workspaceId, id: row.id, state: 'done', attempts, dueAt, reason }];
}

async function failedEffect(world: World, { workspaceId }: Actor, id: string) {
  const row = await world.store.getEffect(workspaceId, idFrom('effect', id));
  return row?.state === 'failed' || row?.state === 'unknown' ? row : null;
}
