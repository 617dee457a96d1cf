// Conversations and their messages: lists for the inbox, look-ups for receiving.
import { messageSchema } from '@parley/helpdesk';
import type { ConversationFilter, Store } from '@parley/ports';
import { z } from 'zod';
import type { AllEntityStatements } from '../apply-write';
import type { Database } from '../open-database';

type Verbs =
  | 'findConversationAnywhere'
  | 'listConversations'
  | 'countConversations'
  | 'countOpenByMember'
  | 'listConversationsOfContact'
  | 'findOpenConversation'
  | 'findStaleDrafts';

const countRow = z.object({
  owner_kind: z.string(),
  owner_member_id: z.string().nullable(),
  n: z.number(),
  unread: z.number(),
});

const memberRow = z.object({ member: z.string(), n: z.number() });

export function conversationQueries(
  db: Database,
  { conversations: { read } }: AllEntityStatements,
): Pick<Store, Verbs> {
  const anywhere = db.prepare<[string], string>('SELECT body FROM conversations WHERE id = ?').pluck();
  const counts = db.prepare(
    `SELECT owner_kind, owner_member_id, count(*) AS n, sum(unread) AS unread FROM conversations
     WHERE workspace_id = ? AND status = 'open' GROUP BY owner_kind, owner_member_id`,
  );
  const byMember = db.prepare(
    `SELECT owner_member_id AS member, count(*) AS n FROM conversations
     WHERE workspace_id = ? AND status = 'open' AND owner_kind = 'member'
       AND json_extract(body, '$.channel') IN (SELECT value FROM json_each(?)) GROUP BY owner_member_id`,
  );
  const ofContact = db
    .prepare<[string, string, number], string>(
      'SELECT body FROM conversations WHERE workspace_id = ? AND contact_id = ? ORDER BY last_message_at DESC, id DESC LIMIT ?',
    )
    .pluck();
  const open = db
    .prepare<[string, string, string], string>(
      `SELECT body FROM conversations WHERE workspace_id = ? AND connection_id = ? AND visitor_key = ? AND status <> 'closed'
       ORDER BY last_message_at DESC, id DESC LIMIT 1`,
    )
    .pluck();
  const drafts = db
    .prepare<[number, number], string>(
      "SELECT body FROM conversations WHERE status = 'draft' AND last_message_at < ? LIMIT ?",
    )
    .pluck();
  return {
    findConversationAnywhere: async (id) => {
      const body = anywhere.get(id);
      return body === undefined ? null : read(body);
    },
    listConversations: async (filter) => {
      const { where, values } = conversationWhere(filter);
      const sql = `SELECT c.body FROM conversations c LEFT JOIN contacts k ON k.workspace_id = c.workspace_id AND k.id = c.contact_id
        WHERE ${where.join(' AND ')} ORDER BY c.last_message_at DESC, c.id DESC LIMIT ?`;
      return db
        .prepare(sql)
        .pluck()
        .all(...values, filter.limit)
        .map(read);
    },
    countConversations: async (workspaceId) => {
      const total = { open: 0, unassigned: 0, flow: 0, byMember: {} as Record<string, number>, unread: 0 };
      for (const row of z.array(countRow).parse(counts.all(workspaceId))) {
        total.open += row.n;
        total.unread += row.unread;
        if (row.owner_kind === 'queue') total.unassigned += row.n;
        if (row.owner_kind === 'flow') total.flow += row.n;
        if (row.owner_member_id !== null) total.byMember[row.owner_member_id] = row.n;
      }
      return total;
    },
    countOpenByMember: async (workspaceId, channels) => {
      const rows = z.array(memberRow).parse(byMember.all(workspaceId, JSON.stringify(channels)));
      return Object.fromEntries(rows.map(({ member, n }) => [member, n]));
    },
    listConversationsOfContact: async (workspaceId, contactId, limit) =>
      ofContact.all(workspaceId, contactId, limit).map(read),
    findOpenConversation: async (workspaceId, connectionId, visitorKey) => {
      const body = open.get(workspaceId, connectionId, visitorKey);
      return body === undefined ? null : read(body);
    },
    findStaleDrafts: async (before, limit) => drafts.all(before, limit).map(read),
  };
}

function conversationWhere(filter: ConversationFilter): { where: string[]; values: (string | number)[] } {
  const where = ['c.workspace_id = ?', 'c.status = ?'];
  const values: (string | number)[] = [filter.workspaceId, filter.status];
  const add = (condition: string, ...more: (string | number)[]) => {
    where.push(condition);
    values.push(...more);
  };
  if (filter.inboxId !== undefined) add('c.inbox_id = ?', filter.inboxId);
  if (filter.owner) add('c.owner_kind = ?', filter.owner.kind);
  if (filter.owner?.kind === 'member') add('c.owner_member_id = ?', filter.owner.memberId);
  if (filter.before) add('(c.last_message_at, c.id) < (?, ?)', filter.before.at, filter.before.id);
  if (filter.search) {
    const like = `%${filter.search.toLowerCase().replace(/[%_\\]/g, '\\$&')}%`;
    add("(c.preview LIKE ? ESCAPE '\\' OR k.search LIKE ? ESCAPE '\\')", like, like);
  }
  return { where, values };
}

type MessageVerbs =
  | 'listMessages'
  | 'findMessageByClientId'
  | 'findMessageByExternalId'
  | 'findMessage'
  | 'listUndelivered';
const messageRow = z.object({ body: z.string(), delivery: z.string().nullable(), external_id: z.string().nullable() });

export function messageQueries(db: Database): Pick<Store, MessageVerbs> {
  const select = 'SELECT body, delivery, external_id FROM messages WHERE workspace_id = ?';
  const list = db.prepare(`${select} AND conversation_id = ? AND seq > ? AND note <= ? ORDER BY seq LIMIT ?`);
  const byClient = db.prepare(`${select} AND conversation_id = ? AND client_id = ?`);
  const byExternal = db.prepare(`${select} AND connection_id = ? AND external_id = ?`);
  const byId = db.prepare(`${select} AND id = ?`);
  const undelivered = db.prepare(
    `${select} AND conversation_id = ? AND at <= ? AND direction = 'out' AND note = 0 AND delivery_status <> 'read' ORDER BY seq`,
  );
  const read = (row: unknown) => {
    const { body, delivery, external_id } = messageRow.parse(row);
    const message: unknown = {
      ...JSON.parse(body),
      delivery: delivery === null ? null : JSON.parse(delivery),
      externalId: external_id,
    };
    return messageSchema.parse(message);
  };
  const readOne = (row: unknown) => (row === undefined ? null : read(row));
  return {
    listMessages: async (q) => list.all(q.workspaceId, q.conversationId, q.after, q.notes ? 1 : 0, q.limit).map(read),
    findMessageByClientId: async (...keys) => readOne(byClient.get(...keys)),
    findMessageByExternalId: async (...keys) => readOne(byExternal.get(...keys)),
    findMessage: async (...keys) => readOne(byId.get(...keys)),
    listUndelivered: async (...keys) => undelivered.all(...keys).map(read),
  };
}
