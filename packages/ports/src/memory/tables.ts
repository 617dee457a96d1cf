// What the memory store holds: a map per table, and a journal of how to take changes back.
import type { Message } from '@parley/helpdesk';
import type { Entities, Table } from '../records';
import type { AuditRow, EventRow, LedgerRow, OutboxRow, TimerRow } from '../write';

export type EntityMaps = { readonly [T in Table]: Map<string, Entities[T]> };

export type MemoryTables = {
  readonly entities: EntityMaps;
  readonly messages: Map<string, Message>;
  /** The connection a message went over, by the message's key. */
  readonly connections: Map<string, string>;
  readonly events: Map<string, EventRow>;
  readonly outbox: Map<string, OutboxRow>;
  readonly timers: Map<string, TimerRow>;
  readonly ledger: Map<string, LedgerRow>;
  readonly audit: Map<string, AuditRow>;
};

export function createTables(): MemoryTables {
  return {
    entities: {
      workspaces: new Map(),
      members: new Map(),
      teams: new Map(),
      logins: new Map(),
      inboxes: new Map(),
      connections: new Map(),
      contacts: new Map(),
      identities: new Map(),
      conversations: new Map(),
      sessions: new Map(),
      flows: new Map(),
      flowVersions: new Map(),
      forms: new Map(),
      submissions: new Map(),
      tickets: new Map(),
      pipelines: new Map(),
      properties: new Map(),
      contactMerges: new Map(),
      consents: new Map(),
      files: new Map(),
      labels: new Map(),
      snippets: new Map(),
      savedViews: new Map(),
    },
    messages: new Map(),
    connections: new Map(),
    events: new Map(),
    outbox: new Map(),
    timers: new Map(),
    ledger: new Map(),
    audit: new Map(),
  };
}

/** Changes maps and remembers how to undo it, newest first. */
export class Journal {
  private readonly undos: (() => void)[] = [];

  set<V>(map: Map<string, V>, key: string, value: V): void {
    const before = map.get(key);
    this.undos.push(() => (before === undefined ? map.delete(key) : map.set(key, before)));
    map.set(key, structuredClone(value));
  }

  delete<V>(map: Map<string, V>, key: string): void {
    const before = map.get(key);
    if (before === undefined) return;
    this.undos.push(() => map.set(key, before));
    map.delete(key);
  }

  undoAll(): void {
    for (const undo of this.undos.reverse()) undo();
  }
}
