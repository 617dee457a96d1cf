// Turns each kind of write into statements; gives back the conflict that forbids it, or null.
import type BetterSqlite from 'better-sqlite3';
import type { Conflict, Entities, Table, Write } from '@parley/ports';
import { type EntityStatements, entityStatements } from './entity-statements';
import { type EntityTable, entityTables } from './entity-tables';
import { journalStatements } from './journal-statements';
import type { Database } from './open-database';

export type AllEntityStatements = { readonly [T in Table]: EntityStatements<Entities[T]> };

const extraColumns: { readonly [T in Table]: readonly string[] } = {
  workspaces: ['public_key', 'created_at'],
  members: ['email'],
  teams: [],
  logins: ['secret_hash'],
  inboxes: [],
  connections: ['public_key', 'kind', 'account_id'],
  contacts: ['search', 'last_seen_at'],
  identities: ['contact_id', 'kind', 'scope', 'value'],
  conversations: [
    'status',
    'owner_kind',
    'owner_member_id',
    'inbox_id',
    'connection_id',
    'visitor_key',
    'contact_id',
    'unread',
    'preview',
    'last_message_at',
    'channel',
    'shelf',
    'waiting_since',
    'snooze_until',
    'marks',
    'created_at',
  ],
  sessions: ['flow_id', 'version', 'status'],
  flows: [],
  flowVersions: ['flow_id', 'number'],
  forms: [],
  submissions: ['form_id', 'contact_id', 'status', 'search', 'idempotency_key', 'created_at'],
  tickets: ['number', 'contact_id', 'conversation_id', 'origin_key'],
  pipelines: [],
  consents: ['connection_id', 'visitor_key'],
  properties: ['of', 'key'],
  contactMerges: ['kept_id', 'gone_id', 'at'],
  files: ['key', 'attached_to', 'created_at'],
  labels: ['name_key'],
  snippets: [],
  savedViews: [],
};

export function allEntityStatements(db: Database): AllEntityStatements {
  const of = <T extends Table>(table: T): EntityStatements<Entities[T]> => {
    const shape: EntityTable<Entities[T]> = entityTables[table];
    return entityStatements(db, shape, extraColumns[table]);
  };
  return {
    workspaces: of('workspaces'),
    members: of('members'),
    teams: of('teams'),
    logins: of('logins'),
    inboxes: of('inboxes'),
    connections: of('connections'),
    contacts: of('contacts'),
    identities: of('identities'),
    conversations: of('conversations'),
    sessions: of('sessions'),
    flows: of('flows'),
    flowVersions: of('flowVersions'),
    forms: of('forms'),
    submissions: of('submissions'),
    tickets: of('tickets'),
    pipelines: of('pipelines'),
    consents: of('consents'),
    properties: of('properties'),
    contactMerges: of('contactMerges'),
    files: of('files'),
    labels: of('labels'),
    snippets: of('snippets'),
    savedViews: of('savedViews'),
  };
}

export function createApplyWrite(db: Database, entities: AllEntityStatements): (write: Write) => Conflict | null {
  const journals = journalStatements(db);
  const cascades = cascadeStatements(db);
  const put = <T extends Table>(table: T, row: Entities[T]): Conflict | null =>
    entities[table].put(row) ? null : { conflict: 'put', what: `${table} ${row.id} revision ${row.revision}` };
  return (write) => {
    switch (write.kind) {
      case 'put':
        return put(write.table, write.row);
      case 'remove':
        entities[write.table].remove(write.workspaceId, write.id);
        for (const cascade of cascades[write.table] ?? []) cascade.run(write.workspaceId, write.id);
        return null;
      default:
        return journals(write);
    }
  };
}

/** What goes with an entity that is removed. */
function cascadeStatements(db: Database): {
  readonly [T in Table]?: readonly BetterSqlite.Statement<[string, string]>[];
} {
  const drop = (table: string, column: string) =>
    db.prepare<[string, string]>(`DELETE FROM ${table} WHERE workspace_id = ? AND ${column} = ?`);
  return {
    conversations: [
      drop('messages', 'conversation_id'),
      drop('outbox', 'conversation_id'),
      drop('files', 'attached_to'),
    ],
    submissions: [drop('files', 'attached_to')],
    contacts: [drop('files', 'attached_to')],
    sessions: [drop('events', 'session_id'), drop('timers', 'session_id')],
  };
}
