// One thread with all that stands beside it.
import type { Contact, Conversation, Identity, Ticket } from '@parley/helpdesk';
import { type Fault, idFrom, ok, type Result } from '@parley/primitives';
import { type Reach, reachOf } from '../../conversation/reach-of';
import { connectionById } from '../../inbound/known-connection';
import type { World } from '../../world';
import { type Actor, notFound } from '../actor';
import {
  type ConversationRow,
  conversationRow,
  loadDirectory,
  type MessageView,
  messageView,
} from './conversation-views';

export type ConversationPage = {
  readonly conversation: ConversationRow &
    Pick<Conversation, 'lastSeq' | 'readSeq' | 'visitorReadSeq' | 'page' | 'locale' | 'assignedWhy' | 'createdAt'>;
  readonly contact: Omit<Contact, 'workspaceId'> | null;
  readonly identities: readonly Pick<Identity, 'kind' | 'value' | 'verifiedAt'>[];
  readonly messages: readonly MessageView[];
  readonly session: {
    readonly flowId: string;
    readonly flowName: string | null;
    readonly version: number;
    readonly stepId: string | null;
    readonly status: string;
  } | null;
  readonly tickets: readonly Omit<Ticket, 'workspaceId'>[];
  /** What would become of an answer written now. */
  readonly reach: Reach;
  /** Until when flows, respectively members, may write; null = no limit. */
  readonly windows: { readonly flowUntil: number; readonly memberUntil: number } | null;
};

export async function getConversation(
  world: World,
  actor: Actor,
  { conversationId }: { readonly conversationId: string },
): Promise<Result<ConversationPage, Fault>> {
  const { store } = world;
  const { workspaceId } = actor;
  const row = await store.get('conversations', workspaceId, conversationId);
  if (!row) return notFound('conversation');
  const after = Math.max(0, row.lastSeq - 300);
  const [directory, messages, contact, session, tickets] = await Promise.all([
    loadDirectory(world, workspaceId),
    store.listMessages({ workspaceId, conversationId: row.id, after, limit: 300, notes: true }),
    row.contactId === null ? null : store.get('contacts', workspaceId, row.contactId),
    row.sessionId === null ? null : store.get('sessions', workspaceId, row.sessionId),
    store.list('tickets', workspaceId),
  ]);
  const identities = row.contactId === null ? [] : await store.listIdentities(workspaceId, row.contactId);
  const { lastSeq, readSeq, visitorReadSeq, page, locale, assignedWhy, createdAt } = row;
  return ok({
    conversation: {
      ...(await conversationRow(world, directory, row)),
      lastSeq,
      readSeq,
      visitorReadSeq,
      page,
      locale,
      assignedWhy,
      createdAt,
    },
    contact: contact && withoutWorkspace(contact),
    identities: identities.map(({ kind, value, verifiedAt }) => ({ kind, value, verifiedAt })),
    messages: messages.map((message) => messageView(directory, message)),
    session: session && {
      flowId: session.flowId,
      flowName: directory.flows.get(session.flowId) ?? null,
      version: session.version,
      stepId: session.state.stepId,
      status: session.state.status,
    },
    tickets: tickets
      .filter((t) => t.conversationId === row.id || (row.contactId !== null && t.contactId === row.contactId))
      .map(withoutWorkspace),
    reach: await reachOf(world, row),
    windows: await windowsOf(world, row),
  });
}

export function withoutWorkspace<T extends { workspaceId: unknown }>({
  workspaceId: _,
  ...rest
}: T): Omit<T, 'workspaceId'> {
  return rest;
}

/** R99, R100: the provider's clocks, counted from what the visitor did last; a connection may have narrower ones. */
export async function windowsOf(
  world: World,
  { workspaceId, connectionId, channel, lastInboundAt }: Conversation,
): Promise<ConversationPage['windows']> {
  const connection = await connectionById(world, workspaceId, connectionId);
  const window = connection && world.channelModels[channel]?.windowOf?.(connection.settings);
  if (!window) return null;
  const from = lastInboundAt ?? 0;
  return { flowUntil: from + window.flowMs, memberUntil: from + window.memberMs };
}

export async function listMessages(
  world: World,
  actor: Actor,
  { conversationId, after }: { readonly conversationId: string; readonly after: number },
): Promise<Result<MessageView[], Fault>> {
  const { workspaceId } = actor;
  if (!(await world.store.get('conversations', workspaceId, conversationId))) return notFound('conversation');
  const directory = await loadDirectory(world, workspaceId);
  const messages = await world.store.listMessages({
    workspaceId,
    conversationId: idFrom('conversation', conversationId),
    after,
    limit: 300,
    notes: true,
  });
  return ok(messages.map((message) => messageView(directory, message)));
}
