// Tables that are added to rather than edited: messages, events, the outbox, timers, the inbound ledger, the audit trail.
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

export const messages = sqliteTable(
  'messages',
  {
    workspaceId: text('workspace_id').notNull(),
    conversationId: text('conversation_id').notNull(),
    seq: integer('seq').notNull(),
    id: text('id').notNull(),
    connectionId: text('connection_id').notNull(),
    at: integer('at').notNull(),
    direction: text('direction').notNull(),
    note: integer('note').notNull(),
    clientId: text('client_id'),
    externalId: text('external_id'),
    deliveryStatus: text('delivery_status'),
    /** The message as JSON, but for what the columns above and `delivery` say. */
    body: text('body').notNull(),
    delivery: text('delivery'),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.conversationId, t.seq] }),
    uniqueIndex('messages_id').on(t.workspaceId, t.id),
    uniqueIndex('messages_client').on(t.workspaceId, t.conversationId, t.clientId),
    uniqueIndex('messages_external').on(t.workspaceId, t.connectionId, t.externalId),
  ],
);

export const events = sqliteTable(
  'events',
  {
    workspaceId: text('workspace_id').notNull(),
    sessionId: text('session_id').notNull(),
    revision: integer('revision').notNull(),
    body: text('body').notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.sessionId, t.revision] })],
);

export const outbox = sqliteTable(
  'outbox',
  {
    workspaceId: text('workspace_id').notNull(),
    id: text('id').notNull(),
    key: text('key').notNull(),
    lane: text('lane').notNull(),
    order: integer('order').notNull(),
    sessionId: text('session_id'),
    conversationId: text('conversation_id'),
    effect: text('effect').notNull(),
    state: text('state').notNull(),
    attempts: integer('attempts').notNull(),
    dueAt: integer('due_at').notNull(),
    reason: text('reason'),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    uniqueIndex('outbox_key').on(t.workspaceId, t.key),
    index('outbox_due').on(t.state, t.dueAt),
    index('outbox_lane').on(t.workspaceId, t.lane, t.state, t.order),
    index('outbox_conversation').on(t.workspaceId, t.conversationId),
  ],
);

export const timers = sqliteTable(
  'timers',
  {
    workspaceId: text('workspace_id').notNull(),
    sessionId: text('session_id').notNull(),
    timer: text('timer').notNull(),
    dueAt: integer('due_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.sessionId, t.timer] }), index('timers_due').on(t.dueAt)],
);

export const ledger = sqliteTable(
  'ledger',
  {
    workspaceId: text('workspace_id').notNull(),
    id: text('id').notNull(),
    connectionId: text('connection_id').notNull(),
    key: text('key').notNull(),
    receivedAt: integer('received_at').notNull(),
    body: text('body').notNull(),
    state: text('state').notNull(),
    reason: text('reason'),
    attempts: integer('attempts').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    uniqueIndex('ledger_key').on(t.workspaceId, t.connectionId, t.key),
    index('ledger_state').on(t.state, t.receivedAt),
  ],
);

export const audit = sqliteTable(
  'audit',
  {
    workspaceId: text('workspace_id').notNull(),
    id: text('id').notNull(),
    at: integer('at').notNull(),
    memberId: text('member_id'),
    action: text('action').notNull(),
    subject: text('subject').notNull(),
    details: text('details'),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index('audit_at').on(t.workspaceId, t.at),
    index('audit_subject').on(t.workspaceId, t.subject, t.at),
  ],
);
