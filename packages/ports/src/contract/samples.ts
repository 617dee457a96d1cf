// Plain sample entities for the contract suites.
import {
  availabilitySchema,
  type Connection,
  type Consent,
  type Contact,
  type Conversation,
  type Message,
  noRouting,
  noTriage,
  type Ticket,
} from '@parley/helpdesk';
import { noTicketing } from '@parley/helpdesk';
import { idFrom } from '@parley/primitives';
import type { SubmissionRecord } from '../form-record';
import type { FileRecord } from '../file-record';
import type { LedgerRow, OutboxRow } from '../write';

export const ws = idFrom('workspace', 'ws_1');
export const otherWs = idFrom('workspace', 'ws_2');
const at = 1_767_225_600_000;

export function sampleConversation(id: string, change: Partial<Conversation> = {}): Conversation {
  return {
    workspaceId: ws,
    revision: 1,
    id: idFrom('conversation', id),
    inboxId: idFrom('inbox', 'inbox_1'),
    connectionId: idFrom('connection', 'conn_1'),
    channel: 'chat',
    contactId: null,
    visitorKey: null,
    tokenHash: null,
    status: 'open',
    owner: { kind: 'queue' },
    fence: 0,
    sessionId: null,
    lastSeq: 0,
    readSeq: 0,
    visitorReadSeq: 0,
    preview: '',
    lastMessageAt: at,
    lastInboundAt: null,
    locale: 'en',
    page: null,
    chatflowId: null,
    ref: null,
    assignedWhy: null,
    triage: noTriage,
    createdAt: at,
    ...change,
  };
}

export function sampleMessage(conversationId: string, seq: number, change: Partial<Message> = {}): Message {
  return {
    workspaceId: ws,
    id: idFrom('message', `msg_${conversationId}_${seq}`),
    conversationId: idFrom('conversation', conversationId),
    seq,
    at: at + seq,
    direction: 'in',
    note: false,
    author: { kind: 'contact' },
    parts: [{ kind: 'text', text: `Message ${seq} — åäö 🚲` }],
    clientId: null,
    externalId: null,
    delivery: null,
    ...change,
  };
}

export function sampleConnection(id: string, change: Partial<Connection> = {}): Connection {
  return {
    workspaceId: ws,
    revision: 1,
    id: idFrom('connection', id),
    inboxId: idFrom('inbox', 'inbox_1'),
    kind: 'chat',
    name: 'Website chat',
    enabled: true,
    publicKey: `key_${id}`,
    accountId: null,
    settings: {},
    secrets: null,
    flowId: null,
    refFlows: [],
    chatflows: [],
    edition: 1,
    ticketing: noTicketing,
    routing: noRouting,
    availability: availabilitySchema.parse({}),
    lastInboundAt: null,
    trouble: null,
    createdAt: at,
    ...change,
  };
}

export function sampleConsent(id: string, change: Partial<Consent> = {}): Consent {
  return {
    workspaceId: ws,
    revision: 1,
    id: idFrom('consent', id),
    connectionId: idFrom('connection', 'conn_1'),
    visitorKey: 'visitor-1',
    kind: 'explicit',
    decision: 'asked',
    text: 'May we store what you write?',
    textVersion: 'hash',
    attempts: 1,
    ref: null,
    evidence: null,
    at,
    ...change,
  };
}

export function sampleContact(id: string, change: Partial<Contact> = {}): Contact {
  return {
    workspaceId: ws,
    revision: 1,
    id: idFrom('contact', id),
    properties: {},
    ownerId: null,
    createdAt: at,
    lastSeenAt: at,
    ...change,
  };
}

export function sampleTicket(id: string, number: number, change: Partial<Ticket> = {}): Ticket {
  return {
    workspaceId: ws,
    revision: 1,
    id: idFrom('ticket', id),
    number,
    pipelineId: idFrom('pipeline', 'pipe_1'),
    stageId: idFrom('stage', 'stage_1'),
    name: 'Squeaking brakes',
    description: '',
    priority: 'normal',
    ownerId: null,
    contactId: null,
    conversationId: null,
    properties: {},
    rank: number,
    originKey: null,
    createdAt: at,
    stageChangedAt: at,
    ...change,
  };
}

export function sampleEffect(id: string, order: number, change: Partial<OutboxRow> = {}): OutboxRow {
  return {
    workspaceId: ws,
    id: idFrom('effect', id),
    key: `ses_1:1:${id}`,
    lane: 'conv_1',
    order,
    sessionId: null,
    conversationId: idFrom('conversation', 'conv_1'),
    effect: { kind: 'open-ticket', stepId: 'a', data: { name: 'x' } },
    state: 'queued',
    attempts: 0,
    dueAt: at,
    reason: null,
    ...change,
  };
}

export function sampleLedger(id: string, change: Partial<LedgerRow> = {}): LedgerRow {
  return {
    workspaceId: ws,
    id: idFrom('ledger', id),
    connectionId: 'conn_1',
    key: id,
    receivedAt: at,
    body: '{}',
    state: 'received',
    reason: null,
    attempts: 0,
    ...change,
  };
}

export function sampleSubmission(id: string, change: Partial<SubmissionRecord> = {}): SubmissionRecord {
  return {
    workspaceId: ws,
    revision: 1,
    id: idFrom('submission', id),
    formId: idFrom('form', 'form_1'),
    contactId: null,
    conversationId: null,
    status: 'kept',
    spamReason: null,
    consents: [],
    values: {},
    page: null,
    idempotencyKey: null,
    trouble: null,
    createdAt: at,
    ...change,
  };
}

export function sampleFile(id: string, change: Partial<FileRecord> = {}): FileRecord {
  return {
    workspaceId: ws,
    revision: 1,
    id: idFrom('file', id),
    key: `key-of-${id}-and-nobody-elses`,
    name: 'Squeaking brakes.png',
    mime: 'image/png',
    size: 4,
    attachedTo: 'conv_1',
    createdAt: at,
    ...change,
  };
}
