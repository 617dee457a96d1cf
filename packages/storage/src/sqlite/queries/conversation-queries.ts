// Conversations and their messages: lists for the inbox, look-ups for receiving.
import { messageSchema } from '@parley/helpdesk';
import type { Store } from '@parley/ports';
import { z } from 'zod';
import type { AllEntityStatements } from '../apply-write';
import type { Database } from '../open-database';
import { conversationLists } from './conversation-lists';
import { conversationSearch } from './conversation-search';

type Verbs =
  | 'findConversationAnywhere'
  | 'listConversations'
  | 'countMatching'
  | 'searchConversations'
  | 'findDueSnoozes'
  | 'listReportRows'
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

export function conversationQueries(db: Database, entities: AllEntityStatements): Pick<Store, Verbs> {
  const { read } = entities.conversations;
  const bodies = (sql: string) => {
    const statement = db.prepare<(string | number)[], string>(`SELECT body FROM conversations WHERE ${sql}`).pluck();
    return (...keys: (string | number)[]) => statement.all(...keys).map(read);
  };
  const anywhere = bodies('id = ?');
  const counts = db.prepare(
    `SELECT owner_kind, owner_member_id, count(*) AS n, sum(unread) AS unread FROM conversations
     WHERE workspace_id = ? AND status = 'open' AND shelf = 'desk' GROUP BY owner_kind, owner_member_id`,
  );
  const byMember = db.prepare(
    `SELECT owner_member_id AS member, count(*) AS n FROM conversations
     WHERE workspace_id = ? AND status = 'open' AND shelf = 'desk' AND owner_kind = 'member'
       AND json_extract(body, '$.channel') IN (SELECT value FROM json_each(?)) GROUP BY owner_member_id`,
  );
  const ofContact = bodies('workspace_id = ? AND contact_id = ? ORDER BY last_message_at DESC, id DESC LIMIT ?');
  const open = bodies(
    `workspace_id = ? AND connection_id = ? AND visitor_key = ? AND status <> 'closed' ORDER BY last_message_at DESC, id DESC LIMIT 1`,
  );
  const drafts = bodies("status = 'draft' AND last_message_at < ? LIMIT ?");
  const snoozed = bodies('snooze_until <= ? ORDER BY snooze_until LIMIT ?');
  return {
    ...conversationLists(db, read),
    ...conversationSearch(db, entities),
    findConversationAnywhere: async (id) => anywhere(id)[0] ?? null,
    findDueSnoozes: async (...keys) => snoozed(...keys),
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
    listConversationsOfContact: async (...keys) => ofContact(...keys),
    findOpenConversation: async (...keys) => open(...keys)[0] ?? null,
    findStaleDrafts: async (...keys) => drafts(...keys),
  };
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
    `${select} AND conversation_id = ? AND connection_id = ? AND at <= ? AND direction = 'out' AND note = 0 AND delivery_status <> 'read' ORDER BY seq`,
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
    listUndelivered: async ({ workspaceId, conversationId, connectionId, at }) =>
      undelivered.all(workspaceId, conversationId, connectionId, at).map(read),
  };
}
