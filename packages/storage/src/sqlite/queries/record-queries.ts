// Look-ups of workspaces, people, connections, contacts, flows, forms, submissions and tickets.
import type { Store } from '@parley/ports';
import { z } from 'zod';
import type { AllEntityStatements } from '../apply-write';
import type { Database } from '../open-database';

type Verbs =
  | 'listWorkspaces'
  | 'findWorkspaceByPublicKey'
  | 'findMemberByEmail'
  | 'findLoginBySecretHash'
  | 'findConnectionByPublicKey'
  | 'findConnectionByAccount'
  | 'findFormAnywhere'
  | 'findIdentity'
  | 'listIdentities'
  | 'listContacts'
  | 'listConsents'
  | 'listFlowVersions'
  | 'countRunningSessions'
  | 'listSubmissions'
  | 'countSubmissions'
  | 'findStaleSubmissions'
  | 'findSubmissionByKey'
  | 'listSubmissionsOfContact'
  | 'listTicketsOfContact'
  | 'listTicketsOfConversation'
  | 'listMergesOf'
  | 'findTicketByOrigin'
  | 'nextTicketNumber'
  | 'findFileByKey'
  | 'listFilesOf'
  | 'findLooseFiles';

export function recordQueries(db: Database, entities: AllEntityStatements): Pick<Store, Verbs> {
  const find = <Row>(sql: string, read: (body: unknown) => Row) => {
    const statement = db.prepare<(string | number)[], string>(sql).pluck();
    return {
      one: async (...keys: (string | number)[]): Promise<Row | null> => {
        const body = statement.get(...keys);
        return body === undefined ? null : read(body);
      },
      all: async (...keys: (string | number)[]): Promise<Row[]> => statement.all(...keys).map(read),
    };
  };
  return { ...peopleQueries(find, entities), ...workQueries(db, find, entities) };
}

type Find = <Row>(
  sql: string,
  read: (body: unknown) => Row,
) => {
  one: (...keys: (string | number)[]) => Promise<Row | null>;
  all: (...keys: (string | number)[]) => Promise<Row[]>;
};

function peopleQueries(find: Find, e: AllEntityStatements) {
  const contacts = "SELECT body FROM contacts WHERE workspace_id = ? AND search LIKE ? ESCAPE '\\'";
  const newestContacts = find(
    `${contacts} AND (last_seen_at, id) < (?, ?) ORDER BY last_seen_at DESC, id DESC LIMIT ?`,
    e.contacts.read,
  );
  return {
    listWorkspaces: find('SELECT body FROM workspaces ORDER BY created_at, id', e.workspaces.read).all,
    findWorkspaceByPublicKey: find('SELECT body FROM workspaces WHERE public_key = ?', e.workspaces.read).one,
    findMemberByEmail: find('SELECT body FROM members WHERE workspace_id = ? AND email = ?', e.members.read).one,
    findLoginBySecretHash: find('SELECT body FROM logins WHERE secret_hash = ?', e.logins.read).one,
    findConnectionByPublicKey: find('SELECT body FROM connections WHERE public_key = ?', e.connections.read).one,
    findConnectionByAccount: find('SELECT body FROM connections WHERE kind = ? AND account_id = ?', e.connections.read)
      .one,
    findFormAnywhere: find('SELECT body FROM forms WHERE id = ?', e.forms.read).one,
    findIdentity: find(
      'SELECT body FROM identities WHERE workspace_id = ? AND kind = ? AND scope = ? AND value = ?',
      e.identities.read,
    ).one,
    listIdentities: find(
      'SELECT body FROM identities WHERE workspace_id = ? AND contact_id = ? ORDER BY id',
      e.identities.read,
    ).all,
    listConsents: find(
      'SELECT body FROM consents WHERE workspace_id = ? AND connection_id = ? AND visitor_key = ? ORDER BY id DESC',
      e.consents.read,
    ).all,
    listContacts: (q: Parameters<Store['listContacts']>[0]) =>
      newestContacts.all(
        q.workspaceId,
        `%${(q.search ?? '').toLowerCase().replace(/[%_\\]/g, '\\$&')}%`,
        q.before?.at ?? Number.MAX_SAFE_INTEGER,
        q.before?.id ?? '',
        q.limit,
      ),
  };
}

function workQueries(db: Database, find: Find, e: AllEntityStatements) {
  const versions = find(
    'SELECT body FROM flow_versions WHERE workspace_id = ? AND flow_id = ? ORDER BY number DESC',
    e.flowVersions.read,
  );
  const running = db.prepare(
    "SELECT version, count(*) AS count FROM sessions WHERE workspace_id = ? AND flow_id = ? AND status = 'waiting' GROUP BY version ORDER BY version",
  );
  const submissions = find(
    'SELECT body FROM submissions WHERE workspace_id = ? AND form_id = ? AND status = ? AND created_at >= ? AND created_at < ? AND instr(search, ?) > 0 AND (created_at, id) < (?, ?) ORDER BY created_at DESC, id DESC LIMIT ?',
    e.submissions.read,
  );
  const merges = find(
    'SELECT body FROM contact_merges WHERE workspace_id = ? AND (kept_id = ? OR gone_id = ?) ORDER BY at DESC, id DESC LIMIT 100',
    e.contactMerges.read,
  );
  const counts = db.prepare(
    "SELECT form_id AS form, count(*) AS count FROM submissions WHERE workspace_id = ? AND status = 'kept' GROUP BY form_id",
  );
  const highest = db
    .prepare<[string], number>('SELECT coalesce(max(number), 0) FROM tickets WHERE workspace_id = ?')
    .pluck();
  return {
    listFlowVersions: async (...keys: Parameters<Store['listFlowVersions']>) =>
      (await versions.all(...keys)).map(({ document: _, ...version }) => version),
    countRunningSessions: async (...keys: Parameters<Store['countRunningSessions']>) =>
      z.array(z.object({ version: z.number(), count: z.number() })).parse(running.all(...keys)),
    listSubmissions: (q: Parameters<Store['listSubmissions']>[0]) =>
      submissions.all(
        ...[q.workspaceId, q.formId, q.status ?? 'kept', q.from ?? 0, q.until ?? Number.MAX_SAFE_INTEGER],
        ...[q.search ?? '', q.before?.at ?? Number.MAX_SAFE_INTEGER, q.before?.id ?? '', q.limit],
      ),
    findStaleSubmissions: find(
      'SELECT body FROM submissions WHERE status = ? AND created_at < ? LIMIT ?',
      e.submissions.read,
    ).all,
    countSubmissions: async (workspaceId: string) =>
      Object.fromEntries(
        z
          .array(z.object({ form: z.string(), count: z.number() }))
          .parse(counts.all(workspaceId))
          .map((r) => [r.form, r.count]),
      ),
    findSubmissionByKey: find(
      'SELECT body FROM submissions WHERE workspace_id = ? AND form_id = ? AND idempotency_key = ?',
      e.submissions.read,
    ).one,
    listSubmissionsOfContact: find(
      'SELECT body FROM submissions WHERE workspace_id = ? AND contact_id = ? ORDER BY created_at DESC, id DESC LIMIT ?',
      e.submissions.read,
    ).all,
    listTicketsOfConversation: find(
      'SELECT body FROM tickets WHERE workspace_id = ? AND conversation_id = ? ORDER BY number DESC',
      e.tickets.read,
    ).all,
    listMergesOf: (workspaceId: string, contactId: string) => merges.all(workspaceId, contactId, contactId),
    listTicketsOfContact: find(
      'SELECT body FROM tickets WHERE workspace_id = ? AND contact_id = ? ORDER BY number DESC',
      e.tickets.read,
    ).all,
    findTicketByOrigin: find('SELECT body FROM tickets WHERE workspace_id = ? AND origin_key = ?', e.tickets.read).one,
    findFileByKey: find('SELECT body FROM files WHERE key = ?', e.files.read).one,
    listFilesOf: find('SELECT body FROM files WHERE workspace_id = ? AND attached_to = ? ORDER BY id', e.files.read)
      .all,
    findLooseFiles: find('SELECT body FROM files WHERE attached_to IS NULL AND created_at < ? LIMIT ?', e.files.read)
      .all,
    nextTicketNumber: async (workspaceId: string) => (highest.get(workspaceId) ?? 0) + 1,
  };
}
