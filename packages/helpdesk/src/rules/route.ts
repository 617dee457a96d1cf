// Who gets a new conversation, and why: one rule for every channel (R14-R24, D1, D3, D6).
import type { MemberId } from '@parley/primitives';
import type { Routing } from '../entities/inbox';
import type { Member } from '../entities/member';
import { hasRoom, isSeated, peopleOf, seatedOf, type Staff } from './rule-people';

/** The contact's owner, or why none is known. */
export type ContactOwner =
  | { readonly kind: 'unknown-visitor' | 'none' }
  | { readonly kind: 'member'; readonly id: MemberId };

export type RouteInput = Staff & {
  readonly routing: Routing;
  /** Who got the last one by this rule, or null. */
  readonly last: MemberId | null;
  /** How many conversations of any kind each has open, for the method `least-busy`. */
  readonly open: Readonly<Record<string, number>>;
  /** Out of hours nobody counts as available. */
  readonly inHours: boolean;
  readonly owner: ContactOwner;
  /** The chance of the method `random`: the same seed draws the same member. */
  readonly seed: number;
};

/** `why` is one sentence for the inbox; null when no rule ran. `mail`: the owner who was away and is told by mail (R20). */
export type Route = { readonly memberId: MemberId | null; readonly why: string | null; readonly mail: MemberId | null };

/** @example routeConversation({ ...input, routing: { ...noRouting, enabled: true, memberIds } }).memberId // the first available one */
export function routeConversation(input: RouteInput): Route {
  if (!input.routing.enabled) return { memberId: null, why: null, mail: null };
  return input.routing.to === 'owner' ? toOwner(input) : toPeople(input);
}

/** Sentences of a rule that ran and found nobody: such a conversation may still go to the next one who is there. */
export const waitingWhys = {
  hours: 'It came outside the hours of the channel.',
  away: 'Nobody in the assignment rule was available.',
  full: 'Everyone available in the assignment rule has as many chats as they may.',
} as const;

export function waitsForSomebody(why: string | null): boolean {
  return (
    Object.values<string | null>(waitingWhys).includes(why) ||
    /, who owns this contact, (was away|has as many)/.test(why ?? '')
  );
}

const nobody = (why: string): Route => ({ memberId: null, why, mail: null });

function toOwner(input: RouteInput): Route {
  const { owner, members, routing } = input;
  if (owner.kind === 'unknown-visitor') return nobody('The visitor was not recognised, so they have no owner.');
  const member = owner.kind === 'member' ? members.find(({ id }) => id === owner.id) : undefined;
  if (!member || member.removedAt !== null) return nobody('The contact has no owner.');
  if (!isSeated(member)) return nobody(`${member.name}, who owns this contact, has no seat.`);
  const here = member.available && input.inHours;
  const mail = here ? null : member.id;
  if (!here && routing.onlyAvailable)
    return { memberId: null, why: `${member.name}, who owns this contact, was away and got a mail.`, mail };
  if (!hasRoom(member, input.chats))
    return { memberId: null, why: `${member.name}, who owns this contact, has as many chats as they may.`, mail };
  return { memberId: member.id, why: `${member.name} owns this contact.`, mail };
}

function toPeople(input: RouteInput): Route {
  const { routing, members, teams } = input;
  const named = peopleOf(routing, teams);
  if (named.length === 0) return nobody('The assignment rule names nobody.');
  const seated = seatedOf(named, members);
  if (seated.length === 0) return nobody('Nobody in the assignment rule has a seat any more.');
  if (routing.onlyAvailable && !input.inHours) return nobody(waitingWhys.hours);
  const here = routing.onlyAvailable ? seated.filter(({ available }) => available) : seated;
  if (here.length === 0) return nobody(waitingWhys.away);
  const free = here.filter((member) => hasRoom(member, input.chats));
  const next = choose(input, inTurn(named, free, input.last));
  if (!next) return nobody(waitingWhys.full);
  return { memberId: next.id, why: `${next.name} ${reasons[routing.method]}`, mail: null };
}

const reasons = {
  turns: "was next in turn by the channel's assignment rule.",
  'least-busy': "had the fewest open conversations of the channel's assignment rule.",
  random: "was drawn by the channel's assignment rule.",
} as const;

/** Those who are free, beginning after the last one's place in the ring. */
function inTurn(ring: readonly MemberId[], free: readonly Member[], last: MemberId | null): Member[] {
  const after = last === null ? 0 : ring.indexOf(last) + 1;
  const order = [...ring.slice(after), ...ring.slice(0, after)];
  return order.flatMap((id) => free.find((member) => member.id === id) ?? []);
}

function choose({ routing, open, seed }: RouteInput, order: readonly Member[]): Member | undefined {
  if (routing.method === 'random') return order.toSorted((a, b) => (a.id < b.id ? -1 : 1))[seed % order.length];
  if (routing.method === 'turns') return order[0];
  const fewest = Math.min(...order.map(({ id }) => open[id] ?? 0));
  return order.find(({ id }) => (open[id] ?? 0) === fewest);
}
