// Whose names and faces head a chat: those chosen, three at a time in an order of chance (R56-R60).
import type { MemberId, TeamId } from '@parley/primitives';
import type { Member, Team } from '../entities/member';
import { peopleOf } from './rule-people';

export type Heading = {
  /** `available`: whoever takes conversations now; `owner`: the owner of the contact one talks with. */
  readonly by: 'available' | 'people' | 'owner';
  readonly memberIds: readonly MemberId[];
  readonly teamIds: readonly TeamId[];
  /** For visitors who are new, or a contact nobody owns. */
  readonly fallback: 'available' | 'people' | 'workspace';
};

export type HeadingInput = {
  readonly heading: Heading;
  readonly members: readonly Member[];
  readonly teams: readonly Team[];
  /** Owner of the known contact, or null. */
  readonly ownerId: MemberId | null;
  /** Same seed, same faces: one visit sees no shuffling. */
  readonly seed: string;
};

const shownAtOnce = 3;

/** @example headingPeople({ heading, members, teams, ownerId: null, seed: 'visit' }).map(({ name }) => name) */
export function headingPeople(input: HeadingInput): Member[] {
  const { heading, ownerId } = input;
  const here = input.members.filter(({ removedAt }) => removedAt === null);
  if (heading.by !== 'owner') return someOf(heading.by, here, input);
  const owner = here.find(({ id }) => id === ownerId);
  return owner ? [owner] : someOf(heading.fallback, here, input);
}

/** German and Japanese address people by their full name; elsewhere the first name is enough (R58). */
export function headingName(name: string, language: string): string {
  const whole = name.trim();
  return /^(de|ja)\b/i.test(language) ? whole : (whole.split(/\s+/)[0] ?? whole);
}

function someOf(which: Heading['fallback'], here: readonly Member[], { heading, teams, seed }: HeadingInput): Member[] {
  if (which === 'workspace') return [];
  const chosen = new Set(peopleOf({ memberIds: [...heading.memberIds], teamIds: [...heading.teamIds] }, teams));
  const people = which === 'people' ? here.filter(({ id }) => chosen.has(id)) : here.filter((one) => one.available);
  if (people.length <= shownAtOnce) return people;
  return shuffled(people, seed).slice(0, shownAtOnce);
}

function shuffled<Item>(items: readonly Item[], seed: string): Item[] {
  const chance = chanceFrom(seed);
  const order = items.map((item) => ({ item, at: chance() }));
  return order.toSorted((one, other) => one.at - other.at).map(({ item }) => item);
}

/** Numbers from 0 to 1 that look like chance and are the same for the same seed (mulberry32 on an FNV-1a hash). */
function chanceFrom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const sign of seed) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
