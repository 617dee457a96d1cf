// What takes an act on conversations back: per conversation, for each was different before.
import type { Act, ConversationRow } from './conversation-types';

/** Null where nothing would be different, or where it cannot be taken back. */
export function undoOf(row: ConversationRow, act: Act): Act | null {
  switch (act.kind) {
    case 'assign':
      // Giving it back to its flow would make the flow speak.
      if (row.owner.kind === 'flow') return null;
      return { kind: 'assign', memberId: row.owner.kind === 'member' ? row.owner.memberId : null };
    case 'close':
      return row.status === 'open' ? { kind: 'reopen' } : null;
    case 'reopen':
      return row.status === 'closed' ? { kind: 'close' } : null;
    case 'snooze':
      return row.snooze === null ? { kind: 'wake' } : { kind: 'snooze', until: row.snooze.until };
    case 'wake':
      return row.snooze === null ? null : { kind: 'snooze', until: row.snooze.until };
    case 'label':
      return row.labels.some(({ id }) => id === act.labelId) === act.on ? null : { ...act, on: !act.on };
    case 'spam':
      return row.spam === act.on ? null : { ...act, on: !act.on };
    case 'read':
      return row.unread === act.on ? { ...act, on: !act.on } : null;
  }
}

/** Acts with all the conversations each belongs to, so that undoing fifty is few calls. */
export function undoAll(rows: readonly ConversationRow[], act: Act): { act: Act; conversationIds: string[] }[] {
  const byAct = new Map<string, { act: Act; conversationIds: string[] }>();
  for (const row of rows) {
    const undo = undoOf(row, act);
    if (!undo) continue;
    const key = JSON.stringify(undo);
    const same = byAct.get(key) ?? { act: undo, conversationIds: [] };
    same.conversationIds.push(row.id);
    byAct.set(key, same);
  }
  return [...byAct.values()];
}
