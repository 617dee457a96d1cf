// Works off what providers posted: in order per person, each item once, and what cannot be read is laid aside with a reason.
import type { LedgerRow } from '@parley/ports';
import type { LedgerId, WorkspaceId } from '@parley/primitives';
import { visitorLane } from '../conversation/lane-of';
import type { World } from '../world';
import { erasePerson } from '../erasure/erase-person';
import { erasureMark } from '../erasure/erasure-item';
import { mailLedger } from '../mail/inbound/mail-item';
import { takeMail } from '../mail/inbound/take-mail';
import { readInboundItem } from './inbound-item';
import { takeInboundItem } from './take-inbound-item';

const mostAttempts = 5;

/** Gives back how many rows it looked at. */
export async function processLedger(world: World, limit = 200): Promise<number> {
  const rows = await world.store.findLedger('received', limit);
  const lanes = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    const lane = laneOfRow(row);
    const before = lanes.get(lane);
    if (before) before.push(row);
    else lanes.set(lane, [row]);
  }
  await Promise.all([...lanes].map(([lane, mine]) => world.lanes.run(lane, () => processLane(world, mine))));
  return rows.length;
}

/** A dead row once more, after whatever broke it was mended. */
export async function replayLedger(world: World, workspaceId: WorkspaceId, id: LedgerId): Promise<boolean> {
  const row = await world.store.getLedger(workspaceId, id);
  if (row?.state !== 'dead') return false;
  await world.store.commit([{ kind: 'set-ledger', workspaceId, id, state: 'received', reason: null, attempts: 0 }]);
  world.wake();
  return true;
}

function laneOfRow(row: LedgerRow): string {
  // In order: whose mail it is shows only once it is read.
  if (row.connectionId === mailLedger) return `${mailLedger}:${row.workspaceId}`;
  try {
    return visitorLane(row.connectionId, readInboundItem(row.body).visitorKey);
  } catch {
    return visitorLane(row.connectionId, row.id);
  }
}

/** One that fails holds up those behind it, so that order is kept, until it is laid aside. */
async function processLane(world: World, rows: readonly LedgerRow[]): Promise<void> {
  for (const row of rows) if (!(await processRow(world, row))) return;
}

async function processRow(world: World, row: LedgerRow): Promise<boolean> {
  try {
    if (row.connectionId === mailLedger) await takeMail(world, row);
    else if (row.key.startsWith(erasureMark)) await erasePerson(world, row);
    else await takeInboundItem(world, row, readInboundItem(row.body));
    return true;
  } catch (error) {
    world.log.error('An inbound item could not be taken', error);
    const { workspaceId, id } = row;
    const attempts = row.attempts + 1;
    const reason = (error instanceof Error ? error.message : 'It broke.').slice(0, 500);
    const state = attempts >= mostAttempts ? 'dead' : 'received';
    await world.store.commit([{ kind: 'set-ledger', workspaceId, id, state, reason, attempts }]);
    return state === 'dead';
  }
}
