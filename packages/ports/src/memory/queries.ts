// The reads of the memory store, as plain filters over its maps.
import { deliveryRank } from '../delivery-rank';
import { type SubmissionRecord, submissionWords } from '../form-record';
import type { Store } from '../store';
import { shelfOf } from '../triage-keys';
import { conversationReads } from './conversation-reads';
import type { MemoryTables } from './tables';

type Reads = Omit<Store, 'commit' | 'get' | 'list' | 'addLedger' | 'claimEffects' | 'close'>;

export function createQueries(t: MemoryTables): Reads {
  const copy = <V>(value: V): V => structuredClone(value);
  const first = <V>(values: Iterable<V>, holds: (value: V) => boolean): V | null => {
    for (const value of values) if (holds(value)) return copy(value);
    return null;
  };
  const all = <V>(values: Iterable<V>, holds: (value: V) => boolean): V[] => [...values].filter(holds).map(copy);
  return { ...entityQueries(t, first, all), ...journalQueries(t, first, all) };
}

type First = <V>(values: Iterable<V>, holds: (value: V) => boolean) => V | null;
type All = <V>(values: Iterable<V>, holds: (value: V) => boolean) => V[];

function entityQueries(t: MemoryTables, first: First, all: All) {
  const e = t.entities;
  return {
    ...conversationQueries(t, first, all),
    listWorkspaces: async () => all(e.workspaces.values(), () => true).sort((a, b) => a.createdAt - b.createdAt),
    findWorkspaceByPublicKey: async (key: string) => first(e.workspaces.values(), (w) => w.publicKey === key),
    findMemberByEmail: async (ws: string, email: string) =>
      first(e.members.values(), (m) => m.workspaceId === ws && m.email === email),
    findLoginBySecretHash: async (hash: string) => first(e.logins.values(), (l) => l.secretHash === hash),
    findConnectionByPublicKey: async (key: string) => first(e.connections.values(), (c) => c.publicKey === key),
    findConnectionByAccount: async (kind: string, account: string) =>
      first(e.connections.values(), (c) => c.kind === kind && c.accountId === account),
    findFormAnywhere: async (id: string) => first(e.forms.values(), (f) => f.id === id),
    findIdentity: async (ws: string, kind: string, scope: string, value: string) =>
      first(
        e.identities.values(),
        (i) => i.workspaceId === ws && i.kind === kind && i.scope === scope && i.value === value,
      ),
    listIdentities: async (ws: string, contact: string) =>
      all(e.identities.values(), (i) => i.workspaceId === ws && i.contactId === contact).sort(byId),
    listConsents: async (ws: string, connection: string, visitor: string) =>
      all(
        e.consents.values(),
        (c) => c.workspaceId === ws && c.connectionId === connection && c.visitorKey === visitor,
      ).sort((a, b) => byId(b, a)),
    listContacts: async (q: Parameters<Store['listContacts']>[0]) =>
      page(
        all(
          e.contacts.values(),
          (c) => c.workspaceId === q.workspaceId && contactWords(c.properties).includes((q.search ?? '').toLowerCase()),
        ),
        (c) => c.lastSeenAt,
        q,
      ),
    listFlowVersions: async (ws: string, flow: string) =>
      all(e.flowVersions.values(), (v) => v.workspaceId === ws && v.flowId === flow)
        .sort((a, b) => b.number - a.number)
        .map(({ document: _, ...version }) => version),
    countRunningSessions: async (ws: string, flow: string) => {
      const counts = new Map<number, number>();
      for (const s of e.sessions.values()) {
        if (s.workspaceId === ws && s.flowId === flow && s.state.status === 'waiting')
          counts.set(s.version, (counts.get(s.version) ?? 0) + 1);
      }
      return [...counts].sort(([a], [b]) => a - b).map(([version, count]) => ({ version, count }));
    },
    listSubmissions: async (q: Parameters<Store['listSubmissions']>[0]) =>
      page(
        all(e.submissions.values(), (s) => isSought(s, q)),
        (s) => s.createdAt,
        q,
      ),
    countSubmissions: async (ws: string) => {
      const counts: Record<string, number> = {};
      for (const s of e.submissions.values())
        if (s.workspaceId === ws && s.status === 'kept') counts[s.formId] = (counts[s.formId] ?? 0) + 1;
      return counts;
    },
    findStaleSubmissions: async (status: string, before: number, limit: number) =>
      all(e.submissions.values(), (s) => s.status === status && s.createdAt < before).slice(0, limit),
    findSubmissionByKey: async (ws: string, form: string, key: string) =>
      first(e.submissions.values(), (s) => s.workspaceId === ws && s.formId === form && s.idempotencyKey === key),
    listSubmissionsOfContact: async (ws: string, contact: string, limit: number) =>
      page(
        all(e.submissions.values(), (s) => s.workspaceId === ws && s.contactId === contact),
        (s) => s.createdAt,
        { limit },
      ),
    listTicketsOfConversation: async (ws: string, conversation: string) =>
      all(e.tickets.values(), (k) => k.workspaceId === ws && k.conversationId === conversation).sort(
        (a, b) => b.number - a.number,
      ),
    listMergesOf: async (ws: string, contact: string) =>
      page(
        all(e.contactMerges.values(), (m) => m.workspaceId === ws && (m.keptId === contact || m.gone.id === contact)),
        (m) => m.at,
        { limit: 100 },
      ),
    listTicketsOfContact: async (ws: string, contact: string) =>
      all(e.tickets.values(), (k) => k.workspaceId === ws && k.contactId === contact).sort(
        (a, b) => b.number - a.number,
      ),
    findTicketByOrigin: async (ws: string, origin: string) =>
      first(e.tickets.values(), (k) => k.workspaceId === ws && k.originKey === origin),
    nextTicketNumber: async (ws: string) =>
      1 +
      [...e.tickets.values()].reduce((highest, k) => (k.workspaceId === ws ? Math.max(highest, k.number) : highest), 0),
    findFileByKey: async (key: string) => first(e.files.values(), (f) => f.key === key),
    listFilesOf: async (ws: string, owner: string) =>
      all(e.files.values(), (f) => f.workspaceId === ws && f.attachedTo === owner).sort(byId),
    findLooseFiles: async (before: number, limit: number) =>
      all(e.files.values(), (f) => f.attachedTo === null && f.createdAt < before).slice(0, limit),
  };
}

function isSought(s: SubmissionRecord, q: Parameters<Store['listSubmissions']>[0]): boolean {
  return (
    s.workspaceId === q.workspaceId &&
    s.formId === q.formId &&
    s.status === (q.status ?? 'kept') &&
    s.createdAt >= (q.from ?? 0) &&
    s.createdAt < (q.until ?? Infinity) &&
    submissionWords(s).includes(q.search ?? '')
  );
}

function conversationQueries(t: MemoryTables, first: First, all: All) {
  const conversations = t.entities.conversations;
  return {
    findConversationAnywhere: async (id: string) => first(conversations.values(), (c) => c.id === id),
    ...conversationReads(t),
    countConversations: async (ws: string) => {
      const total = { open: 0, unassigned: 0, flow: 0, byMember: {} as Record<string, number>, unread: 0 };
      for (const c of conversations.values()) {
        if (c.workspaceId !== ws || c.status !== 'open' || shelfOf(c) !== 'desk') continue;
        total.open += 1;
        if (c.lastSeq > c.readSeq) total.unread += 1;
        if (c.owner.kind === 'queue') total.unassigned += 1;
        if (c.owner.kind === 'flow') total.flow += 1;
        if (c.owner.kind === 'member') total.byMember[c.owner.memberId] = (total.byMember[c.owner.memberId] ?? 0) + 1;
      }
      return total;
    },
    countOpenByMember: async (ws: string, channels: readonly string[]) => {
      const counts: Record<string, number> = {};
      for (const { workspaceId, status, owner, channel } of conversations.values()) {
        if (workspaceId !== ws || status !== 'open' || owner.kind !== 'member' || !channels.includes(channel)) continue;
        counts[owner.memberId] = (counts[owner.memberId] ?? 0) + 1;
      }
      return counts;
    },
    listConversationsOfContact: async (ws: string, contact: string, limit: number) =>
      page(
        all(conversations.values(), (c) => c.workspaceId === ws && c.contactId === contact),
        (c) => c.lastMessageAt,
        { limit },
      ),
    findOpenConversation: async (ws: string, connection: string, visitor: string) =>
      page(
        all(
          conversations.values(),
          (c) =>
            c.workspaceId === ws && c.connectionId === connection && c.visitorKey === visitor && c.status !== 'closed',
        ),
        (c) => c.lastMessageAt,
        { limit: 1 },
      )[0] ?? null,
    findStaleDrafts: async (before: number, limit: number) =>
      all(conversations.values(), (c) => c.status === 'draft' && c.lastMessageAt < before).slice(0, limit),
  };
}

function journalQueries(t: MemoryTables, first: First, all: All) {
  const bySeq = (a: { seq: number }, b: { seq: number }) => a.seq - b.seq;
  return {
    listMessages: async (q: Parameters<Store['listMessages']>[0]) =>
      all(
        t.messages.values(),
        (m) =>
          m.workspaceId === q.workspaceId &&
          m.conversationId === q.conversationId &&
          m.seq > q.after &&
          (q.notes || !m.note),
      )
        .sort(bySeq)
        .slice(0, q.limit),
    findMessageByClientId: async (ws: string, conversation: string, client: string) =>
      first(
        t.messages.values(),
        (m) => m.workspaceId === ws && m.conversationId === conversation && m.clientId === client,
      ),
    findMessageByExternalId: async (ws: string, connection: string, external: string) =>
      first(
        t.messages.values(),
        (m) => m.workspaceId === ws && m.externalId === external && t.connections.get(`${ws} ${m.id}`) === connection,
      ),
    findMessage: async (ws: string, id: string) =>
      first(t.messages.values(), (m) => m.workspaceId === ws && m.id === id),
    listUndelivered: async (q: Parameters<Store['listUndelivered']>[0]) =>
      all(
        t.messages.values(),
        (m) =>
          m.workspaceId === q.workspaceId &&
          m.conversationId === q.conversationId &&
          t.connections.get(`${m.workspaceId} ${m.id}`) === q.connectionId &&
          m.at <= q.at &&
          m.direction === 'out' &&
          !m.note &&
          m.delivery !== null &&
          deliveryRank(m.delivery.status) < deliveryRank('read'),
      ).sort(bySeq),
    listEvents: async (ws: string, session: string) =>
      all(t.events.values(), (r) => r.workspaceId === ws && r.sessionId === session).sort(
        (a, b) => a.revision - b.revision,
      ),
    findLedger: async (state: string, limit: number) =>
      all(t.ledger.values(), (r) => r.state === state)
        .sort((a, b) => a.receivedAt - b.receivedAt || byId(a, b))
        .slice(0, limit),
    getLedger: async (ws: string, id: string) => first(t.ledger.values(), (r) => r.workspaceId === ws && r.id === id),
    listDeadLedger: async (ws: string, limit: number) =>
      all(t.ledger.values(), (r) => r.workspaceId === ws && r.state === 'dead')
        .sort((a, b) => b.receivedAt - a.receivedAt || byId(b, a))
        .slice(0, limit),
    listFailedEffects: async (ws: string, limit: number) =>
      all(t.outbox.values(), (r) => r.workspaceId === ws && (r.state === 'failed' || r.state === 'unknown'))
        .sort((a, b) => b.dueAt - a.dueAt || byId(b, a))
        .slice(0, limit),
    getEffect: async (ws: string, id: string) => first(t.outbox.values(), (r) => r.workspaceId === ws && r.id === id),
    findInterruptedEffects: async () => all(t.outbox.values(), (r) => r.state === 'performing').sort(byOrder),
    listEffects: async (ws: string, conversation: string) =>
      all(t.outbox.values(), (r) => r.workspaceId === ws && r.conversationId === conversation).sort(byOrder),
    nextDue: async () => {
      const snoozes = [...t.entities.conversations.values()].flatMap((c) => c.triage.snooze?.until ?? []);
      const waiting = [...t.timers.values(), ...[...t.outbox.values()].filter((r) => r.state === 'queued')];
      const due = [...snoozes, ...waiting.map((r) => r.dueAt)];
      return due.length === 0 ? null : Math.min(...due);
    },
    findDueTimers: async (now: number, limit: number) =>
      all(t.timers.values(), (r) => r.dueAt <= now)
        .sort((a, b) => a.dueAt - b.dueAt)
        .slice(0, limit),
    listTimers: async (ws: string, session: string) =>
      all(t.timers.values(), (r) => r.workspaceId === ws && r.sessionId === session).sort((a, b) => a.dueAt - b.dueAt),
    listAuditOf: async (ws: string, subject: string, limit: number) =>
      all(t.audit.values(), (r) => r.workspaceId === ws && r.subject === subject)
        .sort((a, b) => b.at - a.at || -byId(a, b))
        .slice(0, limit),
    listAudit: async (ws: string, limit: number) =>
      all(t.audit.values(), (r) => r.workspaceId === ws)
        .sort((a, b) => b.at - a.at || -byId(a, b))
        .slice(0, limit),
  };
}

function contactWords(properties: Readonly<Record<string, unknown>>): string {
  return Object.values(properties).join(' ').toLowerCase();
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
export const byOrder = (a: { order: number; id: string }, b: { order: number; id: string }) =>
  a.order - b.order || byId(a, b);

/** Newest first, from `before` on. */
function page<V extends { id: string }>(
  rows: V[],
  at: (row: V) => number,
  q: { limit: number; before?: { at: number; id: string } },
): V[] {
  const { before } = q;
  return rows
    .filter((row) => before === undefined || at(row) < before.at || (at(row) === before.at && row.id < before.id))
    .sort((a, b) => at(b) - at(a) || -byId(a, b))
    .slice(0, q.limit);
}
