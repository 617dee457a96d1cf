// One line per entity table: its schema and what its look-up columns are made of.
import {
  connectionSchema,
  contactMergeSchema,
  consentSchema,
  contactSchema,
  conversationSchema,
  identitySchema,
  inboxSchema,
  labelSchema,
  loginSchema,
  memberSchema,
  pipelineSchema,
  propertySchema,
  savedViewSchema,
  snippetSchema,
  teamSchema,
  ticketSchema,
  workspaceSchema,
} from '@parley/helpdesk';
import {
  type Entities,
  marksOf,
  shelfOf,
  waitingKey,
  fileRecordSchema,
  flowRecordSchema,
  flowVersionRecordSchema,
  formRecordSchema,
  sessionRecordSchema,
  submissionRecordSchema,
  submissionWords,
  type Table,
} from '@parley/ports';

export type Column = string | number | null;

/** How an entity becomes a row and back. `columns` are the look-up columns besides workspace, id, revision and body. */
export type EntityTable<Row> = {
  readonly name: string;
  readonly columns: (row: Row) => Readonly<Record<string, Column>>;
  readonly parse: (json: unknown) => Row;
};

export const entityTables: { readonly [T in Table]: EntityTable<Entities[T]> } = {
  workspaces: {
    name: 'workspaces',
    columns: (w) => ({ public_key: w.publicKey, created_at: w.createdAt }),
    parse: (json) => workspaceSchema.parse(json),
  },
  members: { name: 'members', columns: (m) => ({ email: m.email }), parse: (json) => memberSchema.parse(json) },
  teams: { name: 'teams', columns: () => ({}), parse: (json) => teamSchema.parse(json) },
  logins: { name: 'logins', columns: (l) => ({ secret_hash: l.secretHash }), parse: (json) => loginSchema.parse(json) },
  inboxes: { name: 'inboxes', columns: () => ({}), parse: (json) => inboxSchema.parse(json) },
  connections: {
    name: 'connections',
    columns: (c) => ({ public_key: c.publicKey, kind: c.kind, account_id: c.accountId }),
    parse: (json) => connectionSchema.parse(json),
  },
  contacts: {
    name: 'contacts',
    columns: (c) => ({
      search: Object.values(c.properties).join(' ').toLowerCase().slice(0, 2_000),
      last_seen_at: c.lastSeenAt,
    }),
    parse: (json) => contactSchema.parse(json),
  },
  identities: {
    name: 'identities',
    columns: (i) => ({ contact_id: i.contactId, kind: i.kind, scope: i.scope, value: i.value }),
    parse: (json) => identitySchema.parse(json),
  },
  conversations: {
    name: 'conversations',
    columns: (c) => ({
      status: c.status,
      owner_kind: c.owner.kind,
      owner_member_id: c.owner.kind === 'member' ? c.owner.memberId : null,
      inbox_id: c.inboxId,
      connection_id: c.connectionId,
      visitor_key: c.visitorKey,
      contact_id: c.contactId,
      unread: c.lastSeq > c.readSeq ? 1 : 0,
      preview: c.preview.toLowerCase(),
      last_message_at: c.lastMessageAt,
      channel: c.channel,
      shelf: shelfOf(c),
      waiting_since: waitingKey(c),
      snooze_until: c.triage.snooze?.until ?? null,
      marks: JSON.stringify(marksOf(c)),
      created_at: c.createdAt,
    }),
    parse: (json) => conversationSchema.parse(json),
  },
  sessions: {
    name: 'sessions',
    columns: (s) => ({ flow_id: s.flowId, version: s.version, status: s.state.status }),
    parse: (json) => sessionRecordSchema.parse(json),
  },
  flows: { name: 'flows', columns: () => ({}), parse: (json) => flowRecordSchema.parse(json) },
  flowVersions: {
    name: 'flow_versions',
    columns: (v) => ({ flow_id: v.flowId, number: v.number }),
    parse: (json) => flowVersionRecordSchema.parse(json),
  },
  forms: { name: 'forms', columns: () => ({}), parse: (json) => formRecordSchema.parse(json) },
  submissions: {
    name: 'submissions',
    columns: (s) => ({
      form_id: s.formId,
      contact_id: s.contactId,
      status: s.status,
      search: submissionWords(s),
      idempotency_key: s.idempotencyKey,
      created_at: s.createdAt,
    }),
    parse: (json) => submissionRecordSchema.parse(json),
  },
  tickets: {
    name: 'tickets',
    columns: (t) => ({
      number: t.number,
      contact_id: t.contactId,
      conversation_id: t.conversationId,
      origin_key: t.originKey,
    }),
    parse: (json) => ticketSchema.parse(json),
  },
  consents: {
    name: 'consents',
    columns: (c) => ({ connection_id: c.connectionId, visitor_key: c.visitorKey }),
    parse: (json) => consentSchema.parse(json),
  },
  pipelines: { name: 'pipelines', columns: () => ({}), parse: (json) => pipelineSchema.parse(json) },
  properties: {
    name: 'properties',
    columns: (p) => ({ of: p.of, key: p.key }),
    parse: (json) => propertySchema.parse(json),
  },
  contactMerges: {
    name: 'contact_merges',
    columns: (m) => ({ kept_id: m.keptId, gone_id: m.gone.id, at: m.at }),
    parse: (json) => contactMergeSchema.parse(json),
  },
  files: {
    name: 'files',
    columns: (f) => ({ key: f.key, attached_to: f.attachedTo, created_at: f.createdAt }),
    parse: (json) => fileRecordSchema.parse(json),
  },
  labels: {
    name: 'labels',
    columns: (l) => ({ name_key: l.name.toLowerCase() }),
    parse: (json) => labelSchema.parse(json),
  },
  snippets: { name: 'snippets', columns: () => ({}), parse: (json) => snippetSchema.parse(json) },
  savedViews: { name: 'saved_views', columns: () => ({}), parse: (json) => savedViewSchema.parse(json) },
};
