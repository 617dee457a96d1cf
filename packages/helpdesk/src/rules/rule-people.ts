// Who an assignment rule means, and which of them could take one more conversation now (R17, R21-R24, R73).
import type { MemberId } from '@parley/primitives';
import type { Routing } from '../entities/inbox';
import type { Member, Team } from '../entities/member';

export type Staff = {
  readonly members: readonly Member[];
  readonly teams: readonly Team[];
  /** How many chats each has open; null where limits do not count. */
  readonly chats: Readonly<Record<string, number>> | null;
};

/** Everyone a rule names, in its order, each once: being in two teams gives no second turn. */
export function peopleOf(
  { memberIds, teamIds }: Pick<Routing, 'memberIds' | 'teamIds'>,
  teams: readonly Team[],
): MemberId[] {
  const inTeams = teamIds.flatMap((id) => teams.find((team) => team.id === id)?.memberIds ?? []);
  return [...new Set([...memberIds, ...inTeams])];
}

/** In the rule's order, without those who were removed or lost their seat. */
export function seatedOf(ids: readonly MemberId[], members: readonly Member[]): Member[] {
  const known = new Map(members.map((member) => [member.id, member]));
  return ids.flatMap((id) => known.get(id) ?? []).filter(isSeated);
}

export function isSeated({ seat, removedAt }: Pick<Member, 'seat' | 'removedAt'>): boolean {
  return seat && removedAt === null;
}

/** Whether another chat would still be within the member's limit. */
export function hasRoom({ id, capacity }: Pick<Member, 'id' | 'capacity'>, chats: Staff['chats']): boolean {
  return capacity === null || chats === null || (chats[id] ?? 0) < capacity;
}

/** Those whose presence makes a channel available: the rule's people, or everyone with a seat where no rule names any (D4). */
export function staffOf(routing: Routing | null, { members, teams }: Omit<Staff, 'chats'>): Member[] {
  const named = routing?.enabled && routing.to === 'people' ? peopleOf(routing, teams) : [];
  return named.length > 0 ? seatedOf(named, members) : members.filter(isSeated);
}
