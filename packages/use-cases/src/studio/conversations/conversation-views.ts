// Conversations as the inbox lists and opens them: names and faces resolved, windows told.
import type { Contact, Conversation, Label, Member, Message } from '@parley/helpdesk';
import type { ChannelKind } from '@parley/messages';
import type { WorkspaceId } from '@parley/primitives';
import type { World } from '../../world';

export type OwnerView =
  | { readonly kind: 'queue' }
  | { readonly kind: 'flow'; readonly flowId: string | null; readonly name: string | null }
  | { readonly kind: 'member'; readonly memberId: string; readonly name: string; readonly avatarUrl: string | null };

export type ConversationRow = {
  readonly id: string;
  readonly channel: ChannelKind;
  readonly status: Conversation['status'];
  readonly contact: {
    readonly id: string;
    readonly name: string | null;
    readonly email: string | null;
    readonly pictureUrl: string | null;
  } | null;
  /** Null for somebody unknown: the studio words it ("Visitor"). */
  readonly visitorName: string | null;
  readonly preview: string;
  readonly lastMessageAt: number;
  readonly unread: boolean;
  readonly owner: OwnerView;
  readonly connection: { readonly id: string; readonly name: string };
  readonly inbox: { readonly id: string; readonly name: string };
  readonly labels: readonly { readonly id: string; readonly name: string; readonly colour: Label['colour'] }[];
  readonly spam: boolean;
  readonly snooze: { readonly until: number | null } | null;
  /** Since when the visitor waits for an answer; null while nobody waits. */
  readonly waitingSince: number | null;
  readonly mergedInto: string | null;
  /** Somebody named the reader in a note they have not seen. */
  readonly mentions: readonly string[];
  readonly rating: { readonly value: number; readonly of: number } | null;
};

export type MessageView = Omit<Message, 'workspaceId' | 'clientId' | 'author'> & {
  readonly author: {
    readonly kind: Message['author']['kind'];
    readonly id: string | null;
    readonly name: string | null;
    readonly avatarUrl: string | null;
  };
};

/** What many rows share, loaded once. */
export type Directory = {
  readonly members: ReadonlyMap<string, Member>;
  readonly flows: ReadonlyMap<string, string>;
  readonly connections: ReadonlyMap<string, string>;
  readonly inboxes: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, Label>;
};

export async function loadDirectory(world: World, workspaceId: WorkspaceId): Promise<Directory> {
  const { store } = world;
  const [members, flows, connections, inboxes, labels] = await Promise.all([
    store.list('members', workspaceId),
    store.list('flows', workspaceId),
    store.list('connections', workspaceId),
    store.list('inboxes', workspaceId),
    store.list('labels', workspaceId),
  ]);
  const names = (rows: readonly { readonly id: string; readonly name: string }[]) =>
    new Map<string, string>(rows.map((row) => [row.id, row.name]));
  return {
    members: new Map(members.map((m) => [m.id, m])),
    flows: names(flows),
    connections: names(connections),
    inboxes: names(inboxes),
    labels: new Map(labels.map((label) => [label.id, label])),
  };
}

export async function conversationRow(world: World, directory: Directory, row: Conversation): Promise<ConversationRow> {
  const contact = row.contactId === null ? null : await world.store.get('contacts', row.workspaceId, row.contactId);
  return {
    id: row.id,
    channel: row.channel,
    status: row.status,
    contact: contact && {
      id: contact.id,
      name: contactName(contact),
      email: textOf(contact.properties.email),
      pictureUrl: contact.pictureUrl ?? null,
    },
    visitorName: contact && contactName(contact),
    preview: row.preview,
    lastMessageAt: row.lastMessageAt,
    unread: row.lastSeq > row.readSeq,
    owner: await ownerView(world, directory, row),
    connection: { id: row.connectionId, name: directory.connections.get(row.connectionId) ?? '' },
    inbox: { id: row.inboxId, name: directory.inboxes.get(row.inboxId) ?? '' },
    ...triageView(directory, row),
  };
}

function triageView({ labels }: Directory, { triage }: Conversation) {
  const { spam, snooze, waitingSince, mergedInto, rating } = triage;
  return {
    labels: triage.labelIds.flatMap((id) => labels.get(id) ?? []).map(({ id, name, colour }) => ({ id, name, colour })),
    spam,
    snooze: snooze && { until: snooze.until },
    waitingSince,
    mergedInto,
    mentions: triage.mentions.flatMap(({ memberId, seen }) => (seen ? [] : [memberId])),
    rating: rating && { value: rating.value, of: rating.of },
  };
}

async function ownerView(world: World, directory: Directory, { workspaceId, owner }: Conversation): Promise<OwnerView> {
  if (owner.kind === 'queue') return { kind: 'queue' };
  if (owner.kind === 'member') {
    const member = directory.members.get(owner.memberId);
    return { kind: 'member', memberId: owner.memberId, name: member?.name ?? '', avatarUrl: member?.avatarUrl ?? null };
  }
  const session = await world.store.get('sessions', workspaceId, owner.sessionId);
  return {
    kind: 'flow',
    flowId: session?.flowId ?? null,
    name: session ? (directory.flows.get(session.flowId) ?? null) : null,
  };
}

export function messageView(
  directory: Directory,
  { workspaceId: _, clientId: __, author, ...message }: Message,
): MessageView {
  const member = author.kind === 'member' ? directory.members.get(author.memberId) : undefined;
  const id = author.kind === 'member' ? author.memberId : author.kind === 'flow' ? author.flowId : null;
  const name = member?.name ?? (author.kind === 'flow' ? (directory.flows.get(author.flowId) ?? null) : null);
  return { ...message, author: { kind: author.kind, id, name, avatarUrl: member?.avatarUrl ?? null } };
}

export function contactName({ properties }: Contact): string | null {
  const name = [textOf(properties.first_name), textOf(properties.last_name)].filter(Boolean).join(' ');
  return name || textOf(properties.name) || textOf(properties.email) || null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
