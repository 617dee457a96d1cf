// A conversation as its visitor may see it: no notes, no ids of members, no step ids.
import type { Awaiting } from '@parley/messages';
import type { Conversation, Delivery, Message } from '@parley/helpdesk';
import { rosterOf, type Roster } from '../availability/roster';
import type { World } from '../world';

export type VisitorMessage = {
  readonly id: string;
  readonly seq: number;
  readonly at: number;
  readonly direction: 'in' | 'out';
  readonly author: {
    readonly kind: 'contact' | 'flow' | 'member' | 'system';
    readonly name?: string;
    readonly avatar?: string;
  };
  readonly parts: Message['parts'];
  readonly delivery?: Delivery;
};

export type VisitorAwaiting = Omit<Awaiting, 'stepId'>;

/** The answer to every request of a visitor's chat. */
export type VisitorTurn = {
  readonly messages: readonly VisitorMessage[];
  readonly awaiting: VisitorAwaiting | null;
  /** Sequence number of the newest message: where to read on. */
  readonly cursor: number;
  /** For how long the flow seems to write what comes next. */
  readonly typingMs?: number;
};

export async function viewMessages(world: World, messages: readonly Message[]): Promise<VisitorMessage[]> {
  const shown = messages.filter((message) => !message.note);
  const first = shown.find(({ author }) => author.kind === 'member');
  const roster = first ? await rosterOf(world, first.workspaceId) : null;
  return shown.map((message) => viewMessage(message, roster));
}

export function viewAwaiting(awaiting: Awaiting | null): VisitorAwaiting | null {
  if (awaiting === null) return null;
  const { stepId: _private, choices, ...shown } = awaiting;
  // What a choice stands for is the flow's own business.
  return { ...shown, ...(choices && { choices: choices.map(({ value: _inner, ...choice }) => choice) }) };
}

/** What the conversation's flow waits for; nothing while a person has it. */
export async function awaitingOf(world: World, { owner, workspaceId }: Conversation): Promise<VisitorAwaiting | null> {
  if (owner.kind !== 'flow') return null;
  const session = await world.store.get('sessions', workspaceId, owner.sessionId);
  return viewAwaiting(session?.state.awaiting ?? null);
}

function viewMessage(
  { id, seq, at, direction, author, parts, delivery }: Message,
  roster: Roster | null,
): VisitorMessage {
  const shown = { id, seq, at, direction, author: viewAuthor(author, roster), parts };
  return delivery === null ? shown : { ...shown, delivery };
}

function viewAuthor(author: Message['author'], roster: Roster | null): VisitorMessage['author'] {
  if (author.kind !== 'member') return { kind: author.kind };
  const member = roster?.members.find(({ id }) => id === author.memberId);
  if (!member) return { kind: 'member' };
  return { kind: 'member', name: member.name, ...(member.avatarUrl !== null && { avatar: member.avatarUrl }) };
}
