// Which columns of which table may not occur twice, same as the unique indexes of the databases.
import type { Entities, Table } from '../records';

type Keys<T extends Table> = (row: Entities[T]) => readonly (string | null)[];

const none = () => [];

/** Each string is a unique key of the row; null keys are never equal. */
export const uniqueKeys: { readonly [T in Table]: Keys<T> } = {
  workspaces: (w) => [`key ${w.publicKey}`],
  members: (m) => [`email ${m.workspaceId} ${m.email}`],
  teams: none,
  logins: (l) => [`secret ${l.secretHash}`],
  inboxes: none,
  connections: (c) => [`key ${c.publicKey}`, c.accountId === null ? null : `account ${c.kind} ${c.accountId}`],
  contacts: none,
  identities: (i) => [`value ${i.workspaceId} ${i.kind} ${i.scope} ${i.value}`],
  conversations: none,
  sessions: none,
  flows: none,
  flowVersions: (v) => [`number ${v.workspaceId} ${v.flowId} ${v.number}`],
  forms: none,
  submissions: (s) => [s.idempotencyKey === null ? null : `key ${s.workspaceId} ${s.formId} ${s.idempotencyKey}`],
  tickets: (t) => [
    `number ${t.workspaceId} ${t.number}`,
    t.originKey === null ? null : `origin ${t.workspaceId} ${t.originKey}`,
  ],
  pipelines: none,
  properties: (p) => [`key ${p.workspaceId} ${p.of} ${p.key}`],
  contactMerges: none,
  consents: none,
  files: (f) => [`key ${f.key}`],
  labels: (l) => [`name ${l.workspaceId} ${l.name.toLowerCase()}`],
  snippets: none,
  savedViews: none,
};
