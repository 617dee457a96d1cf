// What the visitor sees of a conversation, and how each piece of news changes it. Pure.
import type { Awaiting, Message, Turn } from '../../wire';
import type { Outgoing } from './chat-api';

export interface Pending {
  clientId: string;
  label: string;
  outgoing: Outgoing;
  at: number;
  failed: boolean;
  /** How much of a file has gone, from 0 to 1. */
  share?: number;
  /** Why trying again would not help. */
  refused?: 'too-large' | 'not-allowed';
}

export interface Agent {
  name: string;
  avatar: string | null;
}

export interface Conversation {
  messages: Message[];
  pending: Pending[];
  awaiting: Awaiting | null;
  cursor: number;
  typing: string | null;
  agent: Agent | null;
  closed: boolean;
  /** The last message of the visitor that somebody of the team has seen. */
  seen: number;
}

export type Change =
  | { type: 'turn'; turn: Turn; whole: boolean }
  | { type: 'message'; message: Message }
  | { type: 'sending'; pending: Pending }
  | { type: 'sent'; clientId: string }
  | { type: 'failed'; clientId: string; refused?: Pending['refused'] }
  | { type: 'progress'; clientId: string; share: number }
  | { type: 'seen'; seq: number }
  | { type: 'typing'; name: string | null }
  | { type: 'status'; awaiting: Awaiting | null; closed: boolean; agent: Agent | null };

export const emptyConversation: Conversation = {
  messages: [],
  pending: [],
  awaiting: null,
  cursor: 0,
  typing: null,
  agent: null,
  closed: false,
  seen: 0,
};

export function changeConversation(now: Conversation, change: Change): Conversation {
  switch (change.type) {
    case 'turn':
      return takeTurn(now, change.turn, change.whole);
    case 'message':
      return { ...addMessages(now, [change.message]), cursor: Math.max(now.cursor, change.message.seq) };
    case 'sending':
      return { ...now, pending: [...without(now.pending, change.pending.clientId), change.pending] };
    case 'sent':
      return { ...now, pending: without(now.pending, change.clientId) };
    case 'failed':
      return amend(now, change.clientId, { failed: true, ...(change.refused && { refused: change.refused }) });
    case 'progress':
      return amend(now, change.clientId, { share: change.share });
    case 'seen':
      return { ...now, seen: Math.max(now.seen, change.seq) };
    case 'typing':
      return { ...now, typing: change.name };
    case 'status':
      return { ...now, awaiting: change.awaiting, closed: change.closed, agent: change.agent ?? now.agent };
  }
}

/** True when news with this number cannot follow what we have: something between is missing. */
export function leavesGap(now: Conversation, seq: number): boolean {
  return seq > now.cursor + 1;
}

function takeTurn(now: Conversation, turn: Turn, whole: boolean): Conversation {
  const first = turn.messages[0];
  const follows = whole || (first !== undefined && !leavesGap(now, first.seq));
  const cursor = follows ? Math.max(now.cursor, turn.cursor) : now.cursor;
  return { ...addMessages(now, turn.messages), awaiting: turn.awaiting, cursor };
}

function addMessages(now: Conversation, news: Message[]): Conversation {
  const fresh = news.filter((one) => !now.messages.some((known) => known.id === one.id));
  if (fresh.length === 0) return now;
  const messages = [...now.messages, ...fresh].sort(byTime);
  const last = messages.at(-1);
  return {
    ...now,
    messages,
    pending: fresh.reduce(settle, now.pending),
    typing: fresh.some(({ direction }) => direction === 'out') ? null : now.typing,
    agent: fresh.reduce(agentOf, now.agent),
    closed: last !== undefined && hasNotice(last, 'closed'),
  };
}

// By number alone, what another conversation brought along would stand below what came after it.
function byTime(a: Message, b: Message): number {
  return a.at - b.at || a.seq - b.seq;
}

// The stream may bring our own message before the answer to our request does.
function settle(pending: Pending[], message: Message): Pending[] {
  if (message.direction !== 'in') return pending;
  const text = message.parts.find((part) => part.kind === 'text')?.text;
  const match = pending.findIndex((one) => ('file' in one.outgoing ? text === undefined : one.label === text));
  return match < 0 ? pending : pending.filter((_, at) => at !== match);
}

function agentOf(before: Agent | null, { author }: Message): Agent | null {
  return author.kind === 'member' && author.name ? { name: author.name, avatar: author.avatar } : before;
}

function hasNotice(message: Message, code: string): boolean {
  return message.parts.some((part) => part.kind === 'notice' && part.code === code);
}

function without(pending: Pending[], clientId: string): Pending[] {
  return pending.filter((one) => one.clientId !== clientId);
}

function amend(now: Conversation, clientId: string, part: Partial<Pending>): Conversation {
  return { ...now, pending: now.pending.map((one) => (one.clientId === clientId ? { ...one, ...part } : one)) };
}
