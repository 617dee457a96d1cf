// Tables of entities: the columns we look things up by, and the entity itself as JSON that its schema owns.
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** Every entity table starts with these; the workspace leads every key. */
const record = () => ({
  workspaceId: text('workspace_id').notNull(),
  id: text('id').notNull(),
  revision: integer('revision').notNull(),
  body: text('body').notNull(),
});

export const workspaces = sqliteTable(
  'workspaces',
  { ...record(), publicKey: text('public_key').notNull(), createdAt: integer('created_at').notNull() },
  (t) => [primaryKey({ columns: [t.workspaceId, t.id] }), uniqueIndex('workspaces_public_key').on(t.publicKey)],
);

export const members = sqliteTable('members', { ...record(), email: text('email').notNull() }, (t) => [
  primaryKey({ columns: [t.workspaceId, t.id] }),
  uniqueIndex('members_email').on(t.workspaceId, t.email),
]);

export const teams = sqliteTable('teams', record(), (t) => [primaryKey({ columns: [t.workspaceId, t.id] })]);

export const logins = sqliteTable('logins', { ...record(), secretHash: text('secret_hash').notNull() }, (t) => [
  primaryKey({ columns: [t.workspaceId, t.id] }),
  uniqueIndex('logins_secret_hash').on(t.secretHash),
]);

export const inboxes = sqliteTable('inboxes', record(), (t) => [primaryKey({ columns: [t.workspaceId, t.id] })]);

export const connections = sqliteTable(
  'connections',
  { ...record(), publicKey: text('public_key').notNull(), kind: text('kind').notNull(), accountId: text('account_id') },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    uniqueIndex('connections_public_key').on(t.publicKey),
    uniqueIndex('connections_account').on(t.kind, t.accountId),
  ],
);

export const contacts = sqliteTable(
  'contacts',
  { ...record(), search: text('search').notNull(), lastSeenAt: integer('last_seen_at').notNull() },
  (t) => [primaryKey({ columns: [t.workspaceId, t.id] }), index('contacts_seen').on(t.workspaceId, t.lastSeenAt)],
);

export const identities = sqliteTable(
  'identities',
  {
    ...record(),
    contactId: text('contact_id').notNull(),
    kind: text('kind').notNull(),
    scope: text('scope').notNull(),
    value: text('value').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    uniqueIndex('identities_value').on(t.workspaceId, t.kind, t.scope, t.value),
    index('identities_contact').on(t.workspaceId, t.contactId),
  ],
);

export const conversations = sqliteTable(
  'conversations',
  {
    ...record(),
    status: text('status').notNull(),
    ownerKind: text('owner_kind').notNull(),
    ownerMemberId: text('owner_member_id'),
    inboxId: text('inbox_id').notNull(),
    connectionId: text('connection_id').notNull(),
    visitorKey: text('visitor_key'),
    contactId: text('contact_id'),
    unread: integer('unread').notNull(),
    preview: text('preview').notNull(),
    lastMessageAt: integer('last_message_at').notNull(),
    channel: text('channel').notNull().default(''),
    /** Where the inbox keeps it: `desk`, `snoozed` or `spam`. */
    shelf: text('shelf').notNull().default('desk'),
    /** A moment far away while nobody waits, so that those who wait longest come first. */
    waitingSince: integer('waiting_since').notNull().default(9007199254740991),
    snoozeUntil: integer('snooze_until'),
    /** A JSON list: `label:<id>`, `mention:<member>`, `unseen:<member>`; triggers keep `conversation_marks` by it. */
    marks: text('marks').notNull().default('[]'),
    createdAt: integer('created_at').notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    uniqueIndex('conversations_id').on(t.id),
    index('conversations_list').on(t.workspaceId, t.status, t.lastMessageAt, t.id),
    index('conversations_shelf').on(t.workspaceId, t.status, t.shelf, t.lastMessageAt, t.id),
    index('conversations_owner').on(t.workspaceId, t.status, t.shelf, t.ownerKind, t.ownerMemberId, t.lastMessageAt),
    index('conversations_waiting').on(t.workspaceId, t.status, t.shelf, t.waitingSince, t.id),
    index('conversations_snooze').on(t.snoozeUntil),
    index('conversations_created').on(t.workspaceId, t.createdAt),
    index('conversations_visitor').on(t.workspaceId, t.connectionId, t.visitorKey),
    index('conversations_contact').on(t.workspaceId, t.contactId),
  ],
);

export const sessions = sqliteTable(
  'sessions',
  {
    ...record(),
    flowId: text('flow_id').notNull(),
    version: integer('version').notNull(),
    status: text('status').notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.id] }), index('sessions_flow').on(t.workspaceId, t.flowId, t.status)],
);

export const flows = sqliteTable('flows', record(), (t) => [primaryKey({ columns: [t.workspaceId, t.id] })]);

export const flowVersions = sqliteTable(
  'flow_versions',
  { ...record(), flowId: text('flow_id').notNull(), number: integer('number').notNull() },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    uniqueIndex('flow_versions_number').on(t.workspaceId, t.flowId, t.number),
  ],
);

export const forms = sqliteTable('forms', record(), (t) => [
  primaryKey({ columns: [t.workspaceId, t.id] }),
  uniqueIndex('forms_id').on(t.id),
]);

export const submissions = sqliteTable(
  'submissions',
  {
    ...record(),
    formId: text('form_id').notNull(),
    contactId: text('contact_id'),
    status: text('status').notNull().default('kept'),
    search: text('search').notNull().default(''),
    idempotencyKey: text('idempotency_key'),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    uniqueIndex('submissions_key').on(t.workspaceId, t.formId, t.idempotencyKey),
    index('submissions_form').on(t.workspaceId, t.formId, t.status, t.createdAt),
    index('submissions_contact').on(t.workspaceId, t.contactId, t.createdAt),
    index('submissions_stale').on(t.status, t.createdAt),
  ],
);

export const tickets = sqliteTable(
  'tickets',
  {
    ...record(),
    number: integer('number').notNull(),
    contactId: text('contact_id'),
    conversationId: text('conversation_id'),
    originKey: text('origin_key'),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    uniqueIndex('tickets_number').on(t.workspaceId, t.number),
    uniqueIndex('tickets_origin').on(t.workspaceId, t.originKey),
    index('tickets_contact').on(t.workspaceId, t.contactId),
    index('tickets_conversation').on(t.workspaceId, t.conversationId),
  ],
);

export const consents = sqliteTable(
  'consents',
  { ...record(), connectionId: text('connection_id').notNull(), visitorKey: text('visitor_key').notNull() },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index('consents_visitor').on(t.workspaceId, t.connectionId, t.visitorKey),
  ],
);

export const pipelines = sqliteTable('pipelines', record(), (t) => [primaryKey({ columns: [t.workspaceId, t.id] })]);

export const properties = sqliteTable(
  'properties',
  { ...record(), of: text('of').notNull(), key: text('key').notNull() },
  (t) => [primaryKey({ columns: [t.workspaceId, t.id] }), uniqueIndex('properties_key').on(t.workspaceId, t.of, t.key)],
);

export const contactMerges = sqliteTable(
  'contact_merges',
  { ...record(), keptId: text('kept_id').notNull(), goneId: text('gone_id').notNull(), at: integer('at').notNull() },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index('contact_merges_kept').on(t.workspaceId, t.keptId),
    index('contact_merges_gone').on(t.workspaceId, t.goneId),
  ],
);

export const files = sqliteTable(
  'files',
  {
    ...record(),
    key: text('key').notNull(),
    attachedTo: text('attached_to'),
    createdAt: integer('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    uniqueIndex('files_key').on(t.key),
    index('files_attached').on(t.workspaceId, t.attachedTo),
  ],
);

/** Kept by triggers on conversations, so that a label or a mention is found without reading every conversation. */
export const conversationMarks = sqliteTable(
  'conversation_marks',
  {
    workspaceId: text('workspace_id').notNull(),
    mark: text('mark').notNull(),
    conversationId: text('conversation_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.mark, t.conversationId] }),
    index('conversation_marks_of').on(t.workspaceId, t.conversationId),
  ],
);

export const labels = sqliteTable('labels', { ...record(), nameKey: text('name_key').notNull() }, (t) => [
  primaryKey({ columns: [t.workspaceId, t.id] }),
  uniqueIndex('labels_name').on(t.workspaceId, t.nameKey),
]);

export const snippets = sqliteTable('snippets', record(), (t) => [primaryKey({ columns: [t.workspaceId, t.id] })]);

export const savedViews = sqliteTable('saved_views', record(), (t) => [primaryKey({ columns: [t.workspaceId, t.id] })]);
