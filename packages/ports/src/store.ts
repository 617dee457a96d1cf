// What the use-cases need from storage. Memory and SQLite pass one contract suite (`@parley/ports/contract`).
import type { Result } from '@parley/primitives';
import type {
  Connection,
  Consent,
  Contact,
  ContactMerge,
  Conversation,
  Identity,
  Login,
  Member,
  Message,
  Ticket,
} from '@parley/helpdesk';
import type {
  ConversationId,
  EffectId,
  LedgerId,
  MemberId,
  MessageId,
  SessionId,
  WorkspaceId,
} from '@parley/primitives';
import type { Entities, ListedTable, Table } from './records';
import type { SearchTerm } from './search-terms';
import type { Shelf } from './triage-keys';
import type { FlowVersionRecord } from './flow-record';
import type { SubmissionRecord } from './form-record';
import type { AuditRow, Conflict, EventRow, LedgerRow, OutboxRow, TimerRow, Write } from './write';

export type ConversationFilter = {
  readonly workspaceId: WorkspaceId;
  readonly inboxId?: string;
  readonly connectionId?: string;
  /** Omit for open and closed; drafts are never listed. */
  readonly status?: 'open' | 'closed';
  /** Omit for wherever it is kept. */
  readonly shelf?: Shelf;
  /** One of them. */
  readonly channels?: readonly string[];
  /** A member who is one of these has it. */
  readonly ownerIn?: readonly MemberId[];
  /** Omit for all; a member's id for theirs, `queue` for unassigned, `flow` for flow-owned. */
  readonly owner?:
    | { readonly kind: 'member'; readonly memberId: MemberId }
    | { readonly kind: 'queue' }
    | { readonly kind: 'flow' };
  /** At least one of these, as `marksOf` writes them. */
  readonly marks?: readonly string[];
  /** Every one of these. */
  readonly allMarks?: readonly string[];
  /** A ticket of the conversation has it. */
  readonly ticketPriority?: string;
  /** A property of the contact, as text. */
  readonly property?: { readonly name: string; readonly value: string };
  /** The visitor has waited since this moment or longer. */
  readonly waitingBefore?: number;
  /** Newest message first if omitted; `waiting`: who waits longest for an answer. */
  readonly sort?: 'newest' | 'oldest' | 'waiting';
  /** Page on with the last row's moment (`lastMessageAt`, or `waitingKey` for `waiting`) and id. */
  readonly before?: { readonly at: number; readonly id: string };
  readonly limit: number;
};

/** A conversation that matches a search: by one of its messages, or with null by its contact. */
export type FoundConversation = {
  readonly conversation: Conversation;
  readonly hit: { readonly seq: number; readonly text: string } | null;
};

/** What reports count of one conversation. */
export type ReportRow = {
  readonly createdAt: number;
  readonly channel: string;
  readonly inboxId: string;
  readonly ownerMemberId: string | null;
  readonly firstReply: { readonly at: number; readonly memberId: string; readonly waited: number } | null;
  readonly closed: { readonly at: number; readonly memberId: string | null } | null;
  readonly rating: { readonly value: number; readonly of: number; readonly at: number } | null;
};

/** Every method takes the workspace first or in its argument: it is the tenant wall. Times are epoch ms. */
export interface Store {
  /**
   * Stores all writes in one transaction, durably, or none of them.
   * @example await store.commit([{ kind: 'put', table: 'tickets', row }, { kind: 'add-audit', row: audit }])
   */
  commit(writes: readonly Write[]): Promise<Result<void, Conflict>>;

  get<T extends Table>(table: T, workspaceId: WorkspaceId, id: string): Promise<Entities[T] | null>;
  list<T extends ListedTable>(table: T, workspaceId: WorkspaceId): Promise<Entities[T][]>;

  /** All workspaces of this installation, oldest first. */
  listWorkspaces(): Promise<Entities['workspaces'][]>;
  findWorkspaceByPublicKey(publicKey: string): Promise<Entities['workspaces'] | null>;
  findMemberByEmail(workspaceId: WorkspaceId, email: string): Promise<Member | null>;
  /** Over all workspaces: the cookie knows no workspace. */
  findLoginBySecretHash(secretHash: string): Promise<Login | null>;
  findConnectionByPublicKey(publicKey: string): Promise<Connection | null>;
  /** Over all workspaces: one provider account belongs to one connection (R92). */
  findConnectionByAccount(kind: string, accountId: string): Promise<Connection | null>;
  /** The only lookups of public addresses that name an id without a workspace. */
  findConversationAnywhere(id: ConversationId): Promise<Conversation | null>;
  findFormAnywhere(formId: string): Promise<Entities['forms'] | null>;

  listConversations(filter: ConversationFilter): Promise<Conversation[]>;
  /** How many match, counted no further than `limit`. */
  countMatching(filter: ConversationFilter): Promise<number>;
  /** Newest first. Looks at the newest few thousand messages that hold all terms, and at contacts. */
  searchConversations(query: {
    workspaceId: WorkspaceId;
    terms: readonly SearchTerm[];
    limit: number;
  }): Promise<FoundConversation[]>;
  /** Over all workspaces: what was put aside until now or earlier. */
  findDueSnoozes(now: number, limit: number): Promise<Conversation[]>;
  /** Conversations begun from `from` up to but not `to`, without drafts and spam; oldest first. */
  listReportRows(query: { workspaceId: WorkspaceId; from: number; to: number; limit: number }): Promise<ReportRow[]>;
  countConversations(
    workspaceId: WorkspaceId,
  ): Promise<{ open: number; unassigned: number; flow: number; byMember: Record<string, number>; unread: number }>;
  /** How many open conversations of these channels each member has. */
  countOpenByMember(workspaceId: WorkspaceId, channels: readonly string[]): Promise<Record<string, number>>;
  listConversationsOfContact(workspaceId: WorkspaceId, contactId: string, limit: number): Promise<Conversation[]>;
  /** The newest conversation of a visitor that is not closed, by connection and visitor key. */
  findOpenConversation(
    workspaceId: WorkspaceId,
    connectionId: string,
    visitorKey: string,
  ): Promise<Conversation | null>;
  /** Drafts nobody wrote in, older than `before`. */
  findStaleDrafts(before: number, limit: number): Promise<Conversation[]>;

  /** Messages in order of seq, from `after` (exclusive). Notes only if asked for. */
  listMessages(query: {
    workspaceId: WorkspaceId;
    conversationId: ConversationId;
    after: number;
    limit: number;
    notes: boolean;
  }): Promise<Message[]>;
  findMessageByClientId(
    workspaceId: WorkspaceId,
    conversationId: ConversationId,
    clientId: string,
  ): Promise<Message | null>;
  findMessageByExternalId(workspaceId: WorkspaceId, connectionId: string, externalId: string): Promise<Message | null>;
  findMessage(workspaceId: WorkspaceId, messageId: MessageId): Promise<Message | null>;
  /** Outgoing messages of a conversation over one connection, sent at or before `at`, whose delivery is below `read`. */
  listUndelivered(query: {
    workspaceId: WorkspaceId;
    conversationId: ConversationId;
    connectionId: string;
    at: number;
  }): Promise<Message[]>;

  findIdentity(workspaceId: WorkspaceId, kind: string, scope: string, value: string): Promise<Identity | null>;
  /** What somebody answered about storing data on one connection, newest first. */
  listConsents(workspaceId: WorkspaceId, connectionId: string, visitorKey: string): Promise<Consent[]>;
  listIdentities(workspaceId: WorkspaceId, contactId: string): Promise<Identity[]>;
  listContacts(query: {
    workspaceId: WorkspaceId;
    search?: string;
    limit: number;
    before?: { at: number; id: string };
  }): Promise<Contact[]>;

  listFlowVersions(workspaceId: WorkspaceId, flowId: string): Promise<Omit<FlowVersionRecord, 'document'>[]>;
  /** Running sessions of a flow, by version. */
  countRunningSessions(workspaceId: WorkspaceId, flowId: string): Promise<{ version: number; count: number }[]>;
  listEvents(workspaceId: WorkspaceId, sessionId: SessionId): Promise<EventRow[]>;

  listSubmissions(query: {
    workspaceId: WorkspaceId;
    formId: string;
    /** Omit for those that are kept. */
    status?: SubmissionRecord['status'];
    /** Words that occur in what was sent, lower case. */
    search?: string;
    /** Sent at or after, respectively before. */
    from?: number;
    until?: number;
    limit: number;
    before?: { at: number; id: string };
  }): Promise<SubmissionRecord[]>;
  /** Those that are kept, by form. */
  countSubmissions(workspaceId: WorkspaceId): Promise<Record<string, number>>;
  /** Begun or spam and older than `before`: swept. */
  findStaleSubmissions(status: 'partial' | 'spam', before: number, limit: number): Promise<SubmissionRecord[]>;
  findSubmissionByKey(
    workspaceId: WorkspaceId,
    formId: string,
    idempotencyKey: string,
  ): Promise<SubmissionRecord | null>;
  /** Newest first, over all forms. */
  listSubmissionsOfContact(workspaceId: WorkspaceId, contactId: string, limit: number): Promise<SubmissionRecord[]>;
  listTicketsOfContact(workspaceId: WorkspaceId, contactId: string): Promise<Ticket[]>;
  /** Newest first. */
  listTicketsOfConversation(workspaceId: WorkspaceId, conversationId: string): Promise<Ticket[]>;
  /** Merges that kept or took away this contact, newest first. */
  listMergesOf(workspaceId: WorkspaceId, contactId: string): Promise<ContactMerge[]>;
  findTicketByOrigin(workspaceId: WorkspaceId, originKey: string): Promise<Ticket | null>;
  nextTicketNumber(workspaceId: WorkspaceId): Promise<number>;

  /** Over all workspaces: the key in a public address is the pass. */
  findFileByKey(key: string): Promise<Entities['files'] | null>;
  /** Of a conversation or a submission, oldest first. */
  listFilesOf(workspaceId: WorkspaceId, attachedTo: string): Promise<Entities['files'][]>;
  /** Uploaded before `before` and never sent. */
  findLooseFiles(before: number, limit: number): Promise<Entities['files'][]>;

  /** Stores raw inbound rows durably; gives back those whose key was new. */
  addLedger(rows: readonly LedgerRow[]): Promise<LedgerRow[]>;
  /** Rows not yet done, oldest first, for the worker and after a restart. */
  findLedger(state: 'received' | 'dead', limit: number): Promise<LedgerRow[]>;
  getLedger(workspaceId: WorkspaceId, id: LedgerId): Promise<LedgerRow | null>;
  /** What was laid aside in one workspace, newest first. */
  listDeadLedger(workspaceId: WorkspaceId, limit: number): Promise<LedgerRow[]>;

  /** Marks due queued effects as `performing` and gives them back; per lane only the first unfinished one. */
  claimEffects(now: number, limit: number): Promise<OutboxRow[]>;
  /** After a crash: what was `performing` may or may not have happened. Only one process owns a data folder. */
  findInterruptedEffects(): Promise<OutboxRow[]>;
  listEffects(workspaceId: WorkspaceId, conversationId: ConversationId): Promise<OutboxRow[]>;
  /** Effects of one workspace that failed or may not have happened, newest first. */
  listFailedEffects(workspaceId: WorkspaceId, limit: number): Promise<OutboxRow[]>;
  getEffect(workspaceId: WorkspaceId, id: EffectId): Promise<OutboxRow | null>;
  /** When the next effect, timer or snooze is due, or null. */
  nextDue(): Promise<number | null>;
  findDueTimers(now: number, limit: number): Promise<TimerRow[]>;
  listTimers(workspaceId: WorkspaceId, sessionId: SessionId): Promise<TimerRow[]>;
  listAudit(workspaceId: WorkspaceId, limit: number): Promise<AuditRow[]>;
  /** What was done to one thing, newest first. */
  listAuditOf(workspaceId: WorkspaceId, subject: string, limit: number): Promise<AuditRow[]>;

  close(): Promise<void>;
}
