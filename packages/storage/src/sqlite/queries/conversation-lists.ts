// Lists and counts of the inbox by any filter, and the rows of reports: every one of them walks an index.
import type { Conversation } from '@parley/helpdesk';
import type { ConversationFilter, Store } from '@parley/ports';
import { z } from 'zod';
import type { Database } from '../open-database';

type Verbs = 'listConversations' | 'countMatching' | 'listReportRows';

export function conversationLists(db: Database, read: (body: unknown) => Conversation): Pick<Store, Verbs> {
  const reports = reportStatement(db);
  return {
    listConversations: async (filter) => {
      const { sql, values } = listSql(filter);
      return db
        .prepare(sql)
        .pluck()
        .all(...values)
        .map(read);
    },
    countMatching: async (filter) => {
      const { where, values } = conversationWhere(filter);
      const sql = `SELECT count(*) FROM (SELECT 1 FROM conversations c WHERE ${where.join(' AND ')} LIMIT ?)`;
      return z.number().parse(
        db
          .prepare(sql)
          .pluck()
          .get(...values, filter.limit),
      );
    },
    listReportRows: async ({ workspaceId, from, to, limit }) => reports(workspaceId, from, to, limit),
  };
}

const orders = {
  newest: { by: 'last_message_at', way: 'DESC', beyond: '<' },
  oldest: { by: 'last_message_at', way: 'ASC', beyond: '>' },
  waiting: { by: 'waiting_since', way: 'ASC', beyond: '>' },
} as const;

/** Also for the test that asks SQLite how it would go about it. */
export function listSql(filter: ConversationFilter): { sql: string; values: (string | number)[] } {
  const { where, values } = conversationWhere(filter);
  const { by, way, beyond } = orders[filter.sort ?? 'newest'];
  if (filter.before) {
    where.push(`(c.${by}, c.id) ${beyond} (?, ?)`);
    values.push(filter.before.at, filter.before.id);
  }
  const sql = `SELECT c.body FROM conversations c WHERE ${where.join(' AND ')} ORDER BY c.${by} ${way}, c.id ${way} LIMIT ?`;
  return { sql, values: [...values, filter.limit] };
}

function conversationWhere(filter: ConversationFilter): { where: string[]; values: (string | number)[] } {
  const where = ['c.workspace_id = ?', filter.status === undefined ? "c.status IN ('open', 'closed')" : 'c.status = ?'];
  const values: (string | number)[] = [filter.workspaceId, ...(filter.status === undefined ? [] : [filter.status])];
  const add = (condition: string, ...more: (string | number)[]) => {
    where.push(condition);
    values.push(...more);
  };
  if (filter.shelf !== undefined) add('c.shelf = ?', filter.shelf);
  if (filter.owner) add('c.owner_kind = ?', filter.owner.kind);
  if (filter.owner?.kind === 'member') add('c.owner_member_id = ?', filter.owner.memberId);
  if (filter.inboxId !== undefined) add('c.inbox_id = ?', filter.inboxId);
  if (filter.connectionId !== undefined) add('c.connection_id = ?', filter.connectionId);
  if (filter.channels) add(`c.channel IN (${placesFor(filter.channels)})`, ...filter.channels);
  if (filter.ownerIn) add(`c.owner_member_id IN (${placesFor(filter.ownerIn)})`, ...filter.ownerIn);
  if (filter.waitingBefore !== undefined) add('c.waiting_since <= ?', filter.waitingBefore);
  for (const marks of [...(filter.marks ? [filter.marks] : []), ...(filter.allMarks ?? []).map((mark) => [mark])]) {
    add(
      `c.id IN (SELECT conversation_id FROM conversation_marks WHERE workspace_id = ? AND mark IN (${placesFor(marks)}))`,
      filter.workspaceId,
      ...marks,
    );
  }
  if (filter.ticketPriority !== undefined) {
    add(
      `EXISTS (SELECT 1 FROM tickets t WHERE t.workspace_id = c.workspace_id AND t.conversation_id = c.id AND json_extract(t.body, '$.priority') = ?)`,
      filter.ticketPriority,
    );
  }
  if (filter.property) {
    add(
      `EXISTS (SELECT 1 FROM contacts k WHERE k.workspace_id = c.workspace_id AND k.id = c.contact_id AND CAST(json_extract(k.body, ?) AS TEXT) = ?)`,
      `$.properties.${filter.property.name}`,
      filter.property.value,
    );
  }
  return { where, values };
}

function placesFor(values: readonly string[]): string {
  return values.map(() => '?').join(', ');
}

const json = z
  .string()
  .nullable()
  .transform((text): unknown => (text === null ? null : JSON.parse(text)));

const reportRow = z.object({
  createdAt: z.number(),
  channel: z.string(),
  inboxId: z.string(),
  ownerMemberId: z.string().nullable(),
  firstReply: json.pipe(z.object({ at: z.number(), memberId: z.string(), waited: z.number() }).nullable()),
  closed: json.pipe(z.object({ at: z.number(), memberId: z.string().nullable() }).nullable()),
  rating: json.pipe(z.object({ value: z.number(), of: z.number(), at: z.number() }).nullable()),
});

/** Also for the test that asks SQLite how it would go about it. */
export const reportSql = `SELECT created_at AS createdAt, channel, inbox_id AS inboxId, owner_member_id AS ownerMemberId,
    json_extract(body, '$.triage.firstReply') AS firstReply, json_extract(body, '$.triage.closed') AS closed,
    json_extract(body, '$.triage.rating') AS rating
  FROM conversations WHERE workspace_id = ? AND created_at >= ? AND created_at < ? AND status IN ('open', 'closed') AND shelf <> 'spam'
  ORDER BY created_at, id LIMIT ?`;

function reportStatement(db: Database) {
  const statement = db.prepare(reportSql);
  return (...keys: readonly [string, number, number, number]) => z.array(reportRow).parse(statement.all(...keys));
}
