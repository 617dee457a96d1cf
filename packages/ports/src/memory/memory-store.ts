// The store in memory: for previews and tests. Everything is gone when the process ends.
import { err, ok } from '@parley/primitives';
import type { Entities, Table } from '../records';
import type { Store } from '../store';
import type { LedgerRow, OutboxRow } from '../write';
import { applyWrite } from './apply-write';
import { byOrder, createQueries } from './queries';
import { createTables, Journal, type MemoryTables } from './tables';

export function createMemoryStore(): Store {
  const tables = createTables();
  const mapOf = <T extends Table>(table: T): Map<string, Entities[T]> => tables.entities[table];
  return {
    ...createQueries(tables),
    commit: async (writes) => {
      const journal = new Journal();
      for (const write of writes) {
        const conflict = applyWrite(tables, journal, write);
        if (!conflict) continue;
        journal.undoAll();
        return err(conflict);
      }
      return ok(undefined);
    },
    get: async <T extends Table>(table: T, workspaceId: string, id: string) =>
      structuredClone(mapOf(table).get(`${workspaceId} ${id}`) ?? null),
    list: async <T extends Table>(table: T, workspaceId: string) =>
      [...mapOf(table).values()]
        .filter((row) => row.workspaceId === workspaceId)
        .map((row) => structuredClone(row))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    addLedger: async (rows) => rows.filter((row) => addLedgerRow(tables, row)),
    claimEffects: async (now, limit) => claim(tables, now, limit),
    close: async () => undefined,
  };
}

function addLedgerRow({ ledger }: MemoryTables, row: LedgerRow): boolean {
  for (const other of ledger.values()) {
    if (other.workspaceId === row.workspaceId && other.connectionId === row.connectionId && other.key === row.key)
      return false;
  }
  ledger.set(`${row.workspaceId} ${row.id}`, structuredClone(row));
  return true;
}

function claim({ outbox }: MemoryTables, now: number, limit: number): OutboxRow[] {
  const heads = new Map<string, OutboxRow>();
  for (const row of [...outbox.values()].sort(byOrder)) {
    const lane = `${row.workspaceId} ${row.lane}`;
    if ((row.state === 'queued' || row.state === 'performing') && !heads.has(lane)) heads.set(lane, row);
  }
  const due = [...heads.values()]
    .filter((row) => row.state === 'queued' && row.dueAt <= now)
    .sort((a, b) => a.dueAt - b.dueAt || byOrder(a, b));
  return due.slice(0, limit).map((row) => {
    const claimed: OutboxRow = { ...row, state: 'performing' };
    outbox.set(`${row.workspaceId} ${row.id}`, claimed);
    return structuredClone(claimed);
  });
}
