// Ledger, outbox, timers, events and audit: what the worker asks for and what a restart finds.
import { effectSchema, sessionEventSchema } from '@parley/engine';
import { idSchema } from '@parley/helpdesk';
import type { LedgerRow, Store } from '@parley/ports';
import { z } from 'zod';
import type { Database } from '../open-database';

type Verbs =
  | 'listEvents'
  | 'findLedger'
  | 'getLedger'
  | 'listDeadLedger'
  | 'listFailedEffects'
  | 'getEffect'
  | 'claimEffects'
  | 'findInterruptedEffects'
  | 'listEffects'
  | 'nextDue'
  | 'findDueTimers'
  | 'listTimers'
  | 'listAudit'
  | 'listAuditOf';

const workspaceId = idSchema('workspace');
const json = z.string().transform((text): unknown => JSON.parse(text));

const eventRow = z.object({
  workspaceId,
  sessionId: idSchema('session'),
  revision: z.number(),
  event: json.pipe(sessionEventSchema),
});
const ledgerRow = z.object({
  workspaceId,
  id: idSchema('ledger'),
  connectionId: z.string(),
  key: z.string(),
  receivedAt: z.number(),
  body: z.string(),
  state: z.enum(['received', 'done', 'dead']),
  reason: z.string().nullable(),
  attempts: z.number(),
});
const outboxRow = z.object({
  workspaceId,
  id: idSchema('effect'),
  key: z.string(),
  lane: z.string(),
  order: z.number(),
  sessionId: idSchema('session').nullable(),
  conversationId: idSchema('conversation').nullable(),
  effect: json.pipe(effectSchema),
  state: z.enum(['queued', 'performing', 'done', 'failed', 'unknown']),
  attempts: z.number(),
  dueAt: z.number(),
  reason: z.string().nullable(),
});
const timerRow = z.object({ workspaceId, sessionId: idSchema('session'), timer: z.string(), dueAt: z.number() });
const detailsSchema = z.record(z.string(), z.string());
const auditRow = z.object({
  workspaceId,
  id: z.string(),
  at: z.number(),
  memberId: z.string().nullable(),
  action: z.string(),
  subject: z.string(),
  details: z
    .string()
    .nullable()
    .transform((text) => (text === null ? null : detailsSchema.parse(JSON.parse(text)))),
});

const effectColumns =
  'workspace_id AS workspaceId, id, key, lane, "order", session_id AS sessionId, conversation_id AS conversationId, effect, state, attempts, due_at AS dueAt, reason';
const ledgerColumns =
  'workspace_id AS workspaceId, id, connection_id AS connectionId, key, received_at AS receivedAt, body, state, reason, attempts';
const auditColumns = 'workspace_id AS workspaceId, id, at, member_id AS memberId, action, subject, details';
const timerColumns = 'workspace_id AS workspaceId, session_id AS sessionId, timer, due_at AS dueAt';

export function journalQueries(db: Database): Pick<Store, Verbs> {
  const events = db.prepare(
    'SELECT workspace_id AS workspaceId, session_id AS sessionId, revision, body AS event FROM events WHERE workspace_id = ? AND session_id = ? ORDER BY revision',
  );
  const ledger = db.prepare(`SELECT ${ledgerColumns} FROM ledger WHERE state = ? ORDER BY received_at, id LIMIT ?`);
  const oneLedger = db.prepare(`SELECT ${ledgerColumns} FROM ledger WHERE workspace_id = ? AND id = ?`);
  const deadLedger = db.prepare(
    `SELECT ${ledgerColumns} FROM ledger WHERE workspace_id = ? AND state = 'dead' ORDER BY received_at DESC, id DESC LIMIT ?`,
  );
  const failedEffects = db.prepare(
    `SELECT ${effectColumns} FROM outbox WHERE state IN ('failed', 'unknown') AND workspace_id = ? ORDER BY due_at DESC, id DESC LIMIT ?`,
  );
  const oneEffect = db.prepare(`SELECT ${effectColumns} FROM outbox WHERE workspace_id = ? AND id = ?`);
  const effects = db.prepare(
    `SELECT ${effectColumns} FROM outbox WHERE workspace_id = ? AND conversation_id = ? ORDER BY "order", id`,
  );
  const interrupted = db.prepare(`SELECT ${effectColumns} FROM outbox WHERE state = 'performing' ORDER BY "order", id`);
  const dueTimers = db.prepare(`SELECT ${timerColumns} FROM timers WHERE due_at <= ? ORDER BY due_at LIMIT ?`);
  const timersOf = db.prepare(
    `SELECT ${timerColumns} FROM timers WHERE workspace_id = ? AND session_id = ? ORDER BY due_at`,
  );
  const next = db
    .prepare<[], number | null>(
      "SELECT min(at) FROM (SELECT min(due_at) AS at FROM timers UNION ALL SELECT min(due_at) FROM outbox WHERE state = 'queued' UNION ALL SELECT min(snooze_until) FROM conversations)",
    )
    .pluck();
  const audit = db.prepare(
    `SELECT ${auditColumns} FROM audit WHERE workspace_id = ? ORDER BY at DESC, id DESC LIMIT ?`,
  );
  const auditOf = db.prepare(
    `SELECT ${auditColumns} FROM audit WHERE workspace_id = ? AND subject = ? ORDER BY at DESC, id DESC LIMIT ?`,
  );
  const claim = claimStatement(db);
  return {
    listEvents: async (...keys) => z.array(eventRow).parse(events.all(...keys)),
    findLedger: async (...keys) => z.array(ledgerRow).parse(ledger.all(...keys)),
    getLedger: async (...keys) => {
      const row = oneLedger.get(...keys);
      return row === undefined ? null : ledgerRow.parse(row);
    },
    listDeadLedger: async (...keys) => z.array(ledgerRow).parse(deadLedger.all(...keys)),
    listFailedEffects: async (...keys) => z.array(outboxRow).parse(failedEffects.all(...keys)),
    getEffect: async (...keys) => {
      const row = oneEffect.get(...keys);
      return row === undefined ? null : outboxRow.parse(row);
    },
    claimEffects: async (now, limit) => z.array(outboxRow).parse(claim(now, limit)),
    findInterruptedEffects: async () => z.array(outboxRow).parse(interrupted.all()),
    listEffects: async (...keys) => z.array(outboxRow).parse(effects.all(...keys)),
    nextDue: async () => next.get() ?? null,
    findDueTimers: async (...keys) => z.array(timerRow).parse(dueTimers.all(...keys)),
    listTimers: async (...keys) => z.array(timerRow).parse(timersOf.all(...keys)),
    listAuditOf: async (...keys) => z.array(auditRow).parse(auditOf.all(...keys)),
    listAudit: async (...keys) => z.array(auditRow).parse(audit.all(...keys)),
  };
}

/** First unfinished effect of each lane, if due; marked as being performed in the same transaction. */
function claimStatement(db: Database): (now: number, limit: number) => unknown[] {
  const due = db.prepare<[number, number], { workspaceId: string; id: string }>(
    `SELECT o.workspace_id AS workspaceId, o.id AS id FROM outbox o WHERE o.state = 'queued' AND o.due_at <= ?
     AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.workspace_id = o.workspace_id AND e.lane = o.lane
       AND e.state IN ('queued', 'performing') AND (e."order", e.id) < (o."order", o.id))
     ORDER BY o.due_at, o."order", o.id LIMIT ?`,
  );
  const mark = db.prepare(
    `UPDATE outbox SET state = 'performing' WHERE workspace_id = ? AND id = ? RETURNING ${effectColumns}`,
  );
  return db.transaction((now: number, limit: number) =>
    due.all(now, limit).map((row) => mark.get(row.workspaceId, row.id)),
  );
}

/** Stores raw inbound rows; gives back those that were new. */
export function createAddLedger(db: Database): (rows: readonly LedgerRow[]) => LedgerRow[] {
  const add = db.prepare(
    'INSERT INTO ledger (workspace_id, id, connection_id, key, received_at, body, state, reason, attempts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  return (rows) =>
    rows.filter(
      (r) =>
        add.run(r.workspaceId, r.id, r.connectionId, r.key, r.receivedAt, r.body, r.state, r.reason, r.attempts)
          .changes === 1,
    );
}
