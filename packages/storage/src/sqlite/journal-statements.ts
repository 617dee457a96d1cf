// Statements of the tables that are added to: each gives back the conflict that forbids the write, or null.
import { type Conflict, deliveryRank, type Write } from '@parley/ports';
import type { Database } from './open-database';

type JournalWrite = Exclude<Write, { kind: 'put' | 'remove' }>;

export function journalStatements(db: Database): (write: JournalWrite) => Conflict | null {
  const s = prepare(db);
  return (write) => {
    switch (write.kind) {
      case 'add-message': {
        const { delivery, ...body } = write.message;
        const m = write.message;
        const stored = s.addMessage.run(
          m.workspaceId,
          m.conversationId,
          m.seq,
          m.id,
          m.at,
          m.direction,
          m.note ? 1 : 0,
          m.clientId,
          m.externalId,
          delivery?.status ?? null,
          JSON.stringify(body),
          delivery && JSON.stringify(delivery),
          m.conversationId,
          m.workspaceId,
        );
        return stored.changes === 1 ? null : conflict(write, `message ${m.seq} of ${m.conversationId}`);
      }
      case 'move-messages':
        moveMessages(s, write);
        return null;
      case 'set-delivery':
        setDelivery(s, write);
        return null;
      case 'set-parts':
        s.setParts.run(JSON.stringify(write.parts), write.workspaceId, write.messageId);
        return null;
      case 'add-event': {
        const { row } = write;
        const stored = s.addEvent.run(row.workspaceId, row.sessionId, row.revision, JSON.stringify(row.event));
        return stored.changes === 1 ? null : conflict(write, `event ${row.revision} of ${row.sessionId}`);
      }
      case 'add-effect': {
        const { row: r } = write;
        const stored = s.addEffect.run(
          r.workspaceId,
          r.id,
          r.key,
          r.lane,
          r.order,
          r.sessionId,
          r.conversationId,
          JSON.stringify(r.effect),
          r.state,
          r.attempts,
          r.dueAt,
          r.reason,
        );
        return stored.changes === 1 ? null : conflict(write, `effect ${r.key}`);
      }
      case 'set-effect':
        s.setEffect.run(write.state, write.attempts, write.dueAt, write.reason, write.workspaceId, write.id);
        return null;
      case 'set-timer':
        s.setTimer.run(write.row.workspaceId, write.row.sessionId, write.row.timer, write.row.dueAt);
        return null;
      case 'drop-timer': {
        const dropped = s.dropTimer.run(write.workspaceId, write.sessionId, write.timer);
        return dropped.changes === 1 || !write.must
          ? null
          : conflict(write, `timer ${write.timer} of ${write.sessionId}`);
      }
      case 'drop-timers':
        s.dropTimers.run(write.workspaceId, write.sessionId);
        return null;
      case 'set-ledger':
        s.setLedger.run(write.state, write.reason, write.attempts, write.workspaceId, write.id);
        return null;
      case 'forget-visitor':
        forgetVisitor(s, write);
        return null;
      case 'drop-logins':
        s.dropLogins.run(write.workspaceId, write.memberId);
        return null;
      case 'add-audit': {
        const { row } = write;
        s.addAudit.run(
          row.workspaceId,
          row.id,
          row.at,
          row.memberId,
          row.action,
          row.subject,
          row.details ? JSON.stringify(row.details) : null,
        );
        return null;
      }
    }
  };
}

function conflict(write: JournalWrite, what: string): Conflict {
  return { conflict: write.kind, what };
}

function setDelivery(s: Statements, write: Extract<Write, { kind: 'set-delivery' }>): void {
  const stored = s.deliveryOf.get(write.workspaceId, write.messageId);
  if (stored !== undefined && (stored === null || deliveryRank(stored) < deliveryRank(write.delivery.status))) {
    s.setDelivery.run(write.delivery.status, JSON.stringify(write.delivery), write.workspaceId, write.messageId);
  }
  if (write.externalId !== undefined) s.setExternalId.run(write.externalId, write.workspaceId, write.messageId);
}

/** The words to search by move along; they are found by their own table, whose ids are words there too. */
function moveMessages(s: Statements, write: Extract<Write, { kind: 'move-messages' }>): void {
  const { workspaceId, from, to, after } = write;
  const quoted = (id: string) => id.replaceAll('"', '');
  const match = `workspace : "${quoted(workspaceId)}" AND conversation : "${quoted(from)}"`;
  s.moveWords.run(to, after, match, from);
  s.freeClientIds.run(workspaceId, from, workspaceId, to);
  s.moveMessages.run({ workspaceId, from, to, after });
}

function forgetVisitor(s: Statements, write: Extract<Write, { kind: 'forget-visitor' }>): void {
  const { workspaceId, connectionId, visitorKey, conversationIds } = write;
  s.forgetLedger.run(workspaceId, connectionId, visitorKey);
  s.forgetEffects.run(workspaceId, connectionId, visitorKey);
  for (const conversationId of conversationIds) {
    for (const sessionId of s.sessionsOf.all(workspaceId, conversationId)) {
      s.forgetEvents.run(workspaceId, sessionId);
      s.dropTimers.run(workspaceId, sessionId);
      s.forgetSession.run(workspaceId, sessionId);
    }
  }
}

type Statements = ReturnType<typeof prepare>;

function prepare(db: Database) {
  return {
    addMessage: db.prepare(
      `INSERT INTO messages (workspace_id, conversation_id, seq, id, at, direction, note, client_id, external_id, delivery_status, body, delivery, connection_id)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce((SELECT connection_id FROM conversations WHERE id = ? AND workspace_id = ?), '')) ON CONFLICT DO NOTHING`,
    ),
    deliveryOf: db
      .prepare<[string, string], string | null>(
        'SELECT delivery_status FROM messages WHERE workspace_id = ? AND id = ?',
      )
      .pluck(),
    setDelivery: db.prepare('UPDATE messages SET delivery_status = ?, delivery = ? WHERE workspace_id = ? AND id = ?'),
    setParts: db.prepare(
      "UPDATE messages SET body = json_set(body, '$.parts', json(?)) WHERE workspace_id = ? AND id = ?",
    ),
    moveWords: db.prepare(
      `UPDATE message_search SET conversation = ?, seq = seq + ? WHERE rowid IN (
         SELECT rowid FROM message_search WHERE message_search MATCH ? AND conversation = ?)`,
    ),
    freeClientIds: db.prepare(
      `UPDATE messages SET client_id = NULL, body = json_set(body, '$.clientId', NULL) WHERE workspace_id = ? AND conversation_id = ?
         AND client_id IN (SELECT client_id FROM messages WHERE workspace_id = ? AND conversation_id = ?)`,
    ),
    moveMessages: db.prepare(
      `UPDATE messages SET conversation_id = @to, seq = seq + @after,
         body = json_set(body, '$.conversationId', @to, '$.seq', seq + @after, '$.movedFrom', @from)
       WHERE workspace_id = @workspaceId AND conversation_id = @from`,
    ),
    setExternalId: db.prepare('UPDATE OR IGNORE messages SET external_id = ? WHERE workspace_id = ? AND id = ?'),
    addEvent: db.prepare(
      'INSERT INTO events (workspace_id, session_id, revision, body) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
    ),
    addEffect: db.prepare(
      `INSERT INTO outbox (workspace_id, id, key, lane, "order", session_id, conversation_id, effect, state, attempts, due_at, reason)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    ),
    setEffect: db.prepare(
      'UPDATE outbox SET state = ?, attempts = ?, due_at = ?, reason = ? WHERE workspace_id = ? AND id = ?',
    ),
    setTimer: db.prepare(
      `INSERT INTO timers (workspace_id, session_id, timer, due_at) VALUES (?, ?, ?, ?)
       ON CONFLICT (workspace_id, session_id, timer) DO UPDATE SET due_at = excluded.due_at`,
    ),
    dropTimer: db.prepare('DELETE FROM timers WHERE workspace_id = ? AND session_id = ? AND timer = ?'),
    dropTimers: db.prepare('DELETE FROM timers WHERE workspace_id = ? AND session_id = ?'),
    setLedger: db.prepare('UPDATE ledger SET state = ?, reason = ?, attempts = ? WHERE workspace_id = ? AND id = ?'),
    forgetLedger: db.prepare(
      "DELETE FROM ledger WHERE workspace_id = ? AND connection_id = ? AND json_valid(body) AND json_extract(body, '$.visitorKey') = ?",
    ),
    forgetEffects: db.prepare(
      "DELETE FROM outbox WHERE workspace_id = ? AND json_extract(effect, '$.data.connectionId') = ? AND json_extract(effect, '$.data.visitorKey') = ?",
    ),
    sessionsOf: db
      .prepare<[string, string], string>(
        "SELECT id FROM sessions WHERE workspace_id = ? AND json_extract(body, '$.conversationId') = ?",
      )
      .pluck(),
    forgetEvents: db.prepare('DELETE FROM events WHERE workspace_id = ? AND session_id = ?'),
    forgetSession: db.prepare('DELETE FROM sessions WHERE workspace_id = ? AND id = ?'),
    dropLogins: db.prepare("DELETE FROM logins WHERE workspace_id = ? AND json_extract(body, '$.memberId') = ?"),
    addAudit: db.prepare(
      'INSERT INTO audit (workspace_id, id, at, member_id, action, subject, details) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ),
  };
}
