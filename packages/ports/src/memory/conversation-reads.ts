// What the inbox asks of the memory store: filtered lists, counts, search and reports, same as the databases answer.
import type { Conversation } from '@parley/helpdesk';
import { foldWords, holdsTerms, searchText } from '../search-terms';
import type { ConversationFilter, FoundConversation, ReportRow, Store } from '../store';
import { marksOf, shelfOf, waitingKey } from '../triage-keys';
import type { MemoryTables } from './tables';

type Reads = Pick<
  Store,
  'listConversations' | 'countMatching' | 'searchConversations' | 'findDueSnoozes' | 'listReportRows'
>;

export function conversationReads(t: MemoryTables): Reads {
  const rows = () => [...t.entities.conversations.values()];
  const matching = (filter: ConversationFilter) => rows().filter((row) => matches(t, row, filter));
  return {
    listConversations: async (filter) => sorted(matching(filter), filter).slice(0, filter.limit).map(copy),
    countMatching: async (filter) => Math.min(matching(filter).length, filter.limit),
    searchConversations: async (query) => search(t, query),
    findDueSnoozes: async (now, limit) =>
      rows()
        .filter(({ triage }) => (triage.snooze?.until ?? Number.POSITIVE_INFINITY) <= now)
        .sort((a, b) => (a.triage.snooze?.until ?? 0) - (b.triage.snooze?.until ?? 0))
        .slice(0, limit)
        .map(copy),
    listReportRows: async ({ workspaceId, from, to, limit }) =>
      rows()
        .filter(
          (c) =>
            c.workspaceId === workspaceId &&
            c.createdAt >= from &&
            c.createdAt < to &&
            isShown(c) &&
            shelfOf(c) !== 'spam',
        )
        .sort((a, b) => a.createdAt - b.createdAt || byId(a, b))
        .slice(0, limit)
        .map(reportRow),
  };
}

const isShown = ({ status }: Conversation) => status === 'open' || status === 'closed';
const copy = <V>(value: V): V => structuredClone(value);
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function sorted(rows: Conversation[], { sort = 'newest', before }: ConversationFilter): Conversation[] {
  const at = (row: Conversation) => (sort === 'waiting' ? waitingKey(row) : row.lastMessageAt);
  const way = sort === 'newest' ? -1 : 1;
  const compare = (a: { at: number; id: string }, b: { at: number; id: string }) => way * (a.at - b.at || byId(a, b));
  return rows
    .map((row) => ({ at: at(row), id: row.id, row }))
    .filter((one) => before === undefined || compare(one, before) > 0)
    .sort(compare)
    .map(({ row }) => row);
}

function matches(t: MemoryTables, c: Conversation, f: ConversationFilter): boolean {
  return (
    c.workspaceId === f.workspaceId &&
    (f.status === undefined ? isShown(c) : c.status === f.status) &&
    (f.shelf === undefined || shelfOf(c) === f.shelf) &&
    (f.inboxId === undefined || c.inboxId === f.inboxId) &&
    (f.connectionId === undefined || c.connectionId === f.connectionId) &&
    (f.channels === undefined || f.channels.includes(c.channel)) &&
    (f.ownerIn === undefined || (c.owner.kind === 'member' && f.ownerIn.includes(c.owner.memberId))) &&
    (f.owner === undefined || c.owner.kind === f.owner.kind) &&
    (f.owner?.kind !== 'member' || (c.owner.kind === 'member' && c.owner.memberId === f.owner.memberId)) &&
    (f.waitingBefore === undefined || waitingKey(c) <= f.waitingBefore) &&
    (f.marks === undefined || marksOf(c).some((mark) => f.marks?.includes(mark))) &&
    (f.allMarks ?? []).every((mark) => marksOf(c).includes(mark)) &&
    (f.ticketPriority === undefined || hasTicket(t, c, f.ticketPriority)) &&
    (f.property === undefined || propertyOf(t, c, f.property.name) === f.property.value)
  );
}

function hasTicket(t: MemoryTables, { workspaceId, id }: Conversation, priority: string): boolean {
  return [...t.entities.tickets.values()].some(
    (ticket) => ticket.workspaceId === workspaceId && ticket.conversationId === id && ticket.priority === priority,
  );
}

/** As text, the way SQLite casts it. */
function propertyOf(t: MemoryTables, { workspaceId, contactId }: Conversation, name: string): string | null {
  const value =
    contactId === null ? undefined : t.entities.contacts.get(`${workspaceId} ${contactId}`)?.properties[name];
  if (value === undefined) return null;
  return typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
}

function search(
  t: MemoryTables,
  { workspaceId, terms, limit }: Parameters<Store['searchConversations']>[0],
): FoundConversation[] {
  if (terms.length === 0) return [];
  const hits = new Map<string, FoundConversation['hit']>();
  for (const message of [...t.messages.values()].reverse()) {
    if (message.workspaceId !== workspaceId || hits.has(message.conversationId)) continue;
    const text = searchText(message.parts);
    if (holdsTerms(foldWords(text), terms)) hits.set(message.conversationId, { seq: message.seq, text });
  }
  const contacts = new Set<string>();
  for (const { workspaceId: ws, id, properties } of t.entities.contacts.values())
    if (ws === workspaceId && holdsTerms(foldWords(Object.values(properties).join(' ')), terms)) contacts.add(id);
  return [...t.entities.conversations.values()]
    .filter((c) => c.workspaceId === workspaceId && isShown(c))
    .filter((c) => hits.has(c.id) || (c.contactId !== null && contacts.has(c.contactId)))
    .sort((a, b) => b.lastMessageAt - a.lastMessageAt || -byId(a, b))
    .slice(0, limit)
    .map((conversation) => ({ conversation: copy(conversation), hit: hits.get(conversation.id) ?? null }));
}

function reportRow({ createdAt, channel, inboxId, owner, triage }: Conversation): ReportRow {
  const { firstReply, closed, rating } = triage;
  const ownerMemberId = owner.kind === 'member' ? owner.memberId : null;
  return copy({ createdAt, channel, inboxId, ownerMemberId, firstReply, closed, rating });
}
