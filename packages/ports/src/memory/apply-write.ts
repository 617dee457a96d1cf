// One write on the memory tables; gives back the conflict that forbids it, or null.
import { deliveryRank } from '../delivery-rank';
import type { Entities, Table } from '../records';
import type { Conflict, Write } from '../write';
import type { Journal, MemoryTables } from './tables';
import { uniqueKeys } from './unique-keys';

export function applyWrite(tables: MemoryTables, journal: Journal, write: Write): Conflict | null {
  switch (write.kind) {
    case 'put':
      return put(tables, journal, write.table, write.row);
    case 'remove':
      remove(tables, journal, write);
      return null;
    case 'add-message':
      return addMessage(tables, journal, write);
    case 'move-messages':
      moveMessages(tables, journal, write);
      return null;
    case 'set-delivery':
      setDelivery(tables, journal, write);
      return null;
    case 'set-parts': {
      const key = `${write.workspaceId} ${write.messageId}`;
      const message = tables.messages.get(key);
      if (message) journal.set(tables.messages, key, { ...message, parts: write.parts });
      return null;
    }
    default:
      return applyJournalWrite(tables, journal, write);
  }
}

function put<T extends Table>(tables: MemoryTables, journal: Journal, table: T, row: Entities[T]): Conflict | null {
  const map: Map<string, Entities[T]> = tables.entities[table];
  const key = `${row.workspaceId} ${row.id}`;
  const stale: Conflict = { conflict: 'put', what: `${table} ${row.id} revision ${row.revision}` };
  if ((map.get(key)?.revision ?? 0) !== row.revision - 1) return stale;
  const keysOf = uniqueKeys[table];
  const mine = keysOf(row).filter((k) => k !== null);
  if (mine.length > 0) {
    for (const [otherKey, other] of map) {
      if (otherKey !== key && keysOf(other).some((k) => k !== null && mine.includes(k))) return stale;
    }
  }
  journal.set(map, key, row);
  return null;
}

function remove(
  tables: MemoryTables,
  journal: Journal,
  { table, workspaceId, id }: Extract<Write, { kind: 'remove' }>,
): void {
  const map: Map<string, unknown> = tables.entities[table];
  journal.delete(map, `${workspaceId} ${id}`);
  const drop = <V extends { readonly workspaceId: string }>(rows: Map<string, V>, goes: (row: V) => boolean) => {
    for (const [key, row] of rows) if (row.workspaceId === workspaceId && goes(row)) journal.delete(rows, key);
  };
  if (table === 'conversations') {
    drop(tables.messages, (row) => row.conversationId === id);
    drop(tables.outbox, (row) => row.conversationId === id);
  }
  if (table === 'conversations' || table === 'submissions' || table === 'contacts')
    drop(tables.entities.files, (row) => row.attachedTo === id);
  if (table === 'sessions') {
    drop(tables.events, (row) => row.sessionId === id);
    drop(tables.timers, (row) => row.sessionId === id);
  }
}

function addMessage(
  tables: MemoryTables,
  journal: Journal,
  write: Extract<Write, { kind: 'add-message' }>,
): Conflict | null {
  const m = write.message;
  const connection = tables.entities.conversations.get(`${m.workspaceId} ${m.conversationId}`)?.connectionId ?? '';
  for (const other of tables.messages.values()) {
    if (other.workspaceId !== m.workspaceId) continue;
    const same = other.conversationId === m.conversationId;
    const twice =
      other.id === m.id ||
      (same && other.seq === m.seq) ||
      (same && m.clientId !== null && other.clientId === m.clientId) ||
      (m.externalId !== null &&
        other.externalId === m.externalId &&
        tables.connections.get(`${m.workspaceId} ${other.id}`) === connection);
    if (twice) return { conflict: 'add-message', what: `message ${m.seq} of ${m.conversationId}` };
  }
  journal.set(tables.messages, `${m.workspaceId} ${m.id}`, m);
  journal.set(tables.connections, `${m.workspaceId} ${m.id}`, connection);
  return null;
}

function moveMessages(
  { messages }: MemoryTables,
  journal: Journal,
  { workspaceId, from, to, after }: Extract<Write, { kind: 'move-messages' }>,
): void {
  const of = (id: string) =>
    [...messages].filter(([, one]) => one.workspaceId === workspaceId && one.conversationId === id);
  const taken = new Set(of(to).map(([, { clientId }]) => clientId));
  for (const [key, one] of of(from)) {
    const clientId = taken.has(one.clientId) ? null : one.clientId;
    journal.set(messages, key, { ...one, conversationId: to, seq: one.seq + after, movedFrom: from, clientId });
  }
}

function setDelivery(tables: MemoryTables, journal: Journal, write: Extract<Write, { kind: 'set-delivery' }>): void {
  const key = `${write.workspaceId} ${write.messageId}`;
  const message = tables.messages.get(key);
  if (!message) return;
  const later =
    message.delivery === null || deliveryRank(message.delivery.status) < deliveryRank(write.delivery.status);
  journal.set(tables.messages, key, {
    ...message,
    delivery: later ? write.delivery : message.delivery,
    externalId: write.externalId ?? message.externalId,
  });
}

type JournalWrite = Exclude<
  Write,
  { kind: 'put' | 'remove' | 'add-message' | 'move-messages' | 'set-delivery' | 'set-parts' }
>;

function applyJournalWrite(t: MemoryTables, journal: Journal, write: JournalWrite): Conflict | null {
  switch (write.kind) {
    case 'add-event':
      return addOnce(
        journal,
        t.events,
        `${write.row.workspaceId} ${write.row.sessionId} ${write.row.revision}`,
        write.row,
        write.kind,
      );
    case 'add-effect': {
      const twice = [...t.outbox.values()].some(
        (r) => r.workspaceId === write.row.workspaceId && r.key === write.row.key,
      );
      if (twice) return { conflict: write.kind, what: write.row.key };
      return addOnce(journal, t.outbox, `${write.row.workspaceId} ${write.row.id}`, write.row, write.kind);
    }
    case 'set-effect': {
      const key = `${write.workspaceId} ${write.id}`;
      const { state, attempts, dueAt, reason } = write;
      const row = t.outbox.get(key);
      if (row) journal.set(t.outbox, key, { ...row, state, attempts, dueAt, reason });
      return null;
    }
    case 'set-timer':
      journal.set(t.timers, `${write.row.workspaceId} ${write.row.sessionId} ${write.row.timer}`, write.row);
      return null;
    case 'drop-timer': {
      const key = `${write.workspaceId} ${write.sessionId} ${write.timer}`;
      if (!t.timers.has(key) && write.must) return { conflict: write.kind, what: key };
      journal.delete(t.timers, key);
      return null;
    }
    case 'drop-timers':
      for (const [key, row] of t.timers)
        if (row.workspaceId === write.workspaceId && row.sessionId === write.sessionId) journal.delete(t.timers, key);
      return null;
    case 'set-ledger': {
      const key = `${write.workspaceId} ${write.id}`;
      const row = t.ledger.get(key);
      if (row)
        journal.set(t.ledger, key, { ...row, state: write.state, reason: write.reason, attempts: write.attempts });
      return null;
    }
    case 'forget-visitor':
      forgetVisitor(t, journal, write);
      return null;
    case 'drop-logins':
      for (const [key, row] of t.entities.logins) {
        if (row.workspaceId === write.workspaceId && row.memberId === write.memberId)
          journal.delete(t.entities.logins, key);
      }
      return null;
    case 'add-audit':
      journal.set(t.audit, `${write.row.workspaceId} ${write.row.id}`, write.row);
      return null;
  }
}

function addOnce<V>(
  journal: Journal,
  map: Map<string, V>,
  key: string,
  value: V,
  kind: Write['kind'],
): Conflict | null {
  if (map.has(key)) return { conflict: kind, what: key };
  journal.set(map, key, value);
  return null;
}

function forgetVisitor(
  t: MemoryTables,
  journal: Journal,
  { workspaceId, connectionId, visitorKey, conversationIds }: Extract<Write, { kind: 'forget-visitor' }>,
): void {
  const drop = <V extends { readonly workspaceId: string }>(rows: Map<string, V>, goes: (row: V) => boolean) => {
    for (const [key, row] of rows) if (row.workspaceId === workspaceId && goes(row)) journal.delete(rows, key);
  };
  drop(t.ledger, (row) => row.connectionId === connectionId && visitorIn(row.body) === visitorKey);
  drop(t.outbox, ({ effect: { data } }) => data['connectionId'] === connectionId && data['visitorKey'] === visitorKey);
  const isOurs = (id: string | null) => id !== null && conversationIds.includes(id);
  const gone = new Set(
    [...t.entities.sessions.values()].filter((row) => isOurs(row.conversationId)).map(({ id }) => id),
  );
  drop(t.events, (row) => gone.has(row.sessionId));
  drop(t.timers, (row) => gone.has(row.sessionId));
  drop(t.entities.sessions, (row) => gone.has(row.id));
}

function visitorIn(body: string): unknown {
  try {
    const read: unknown = JSON.parse(body);
    return typeof read === 'object' && read !== null && 'visitorKey' in read ? read.visitorKey : null;
  } catch {
    return null;
  }
}
