// Who gets a new conversation: the members and teams of the rule in turn, each person once (R14-R24).
import type { MemberId } from '@parley/primitives';
import type { Routing } from '../entities/inbox';
import type { Member, Team } from '../entities/member';

export type RouteInput = {
  readonly routing: Routing;
  readonly members: readonly Member[];
  readonly teams: readonly Team[];
  /** Who got the last one by this rule, or null. */
  readonly last: MemberId | null;
};

/** `why` is one sentence for the inbox; null when no rule ran. */
export type Route = { readonly memberId: MemberId | null; readonly why: string | null };

/** @example routeConversation({ routing, members, teams, last: null }).memberId // the first available one */
export function routeConversation({ routing, members, teams, last }: RouteInput): Route {
  if (!routing.enabled) return { memberId: null, why: null };
  const ring = peopleOf(routing, teams);
  if (ring.length === 0) return { memberId: null, why: 'The assignment rule names nobody.' };
  const mayTake = new Map(members.filter((member) => canTake(member, routing)).map((member) => [member.id, member]));
  const after = last === null ? 0 : ring.indexOf(last) + 1;
  const order = [...ring.slice(after), ...ring.slice(0, after)];
  const next = order.map((id) => mayTake.get(id)).find((member) => member !== undefined);
  if (!next) return { memberId: null, why: 'Nobody in the assignment rule was available.' };
  return { memberId: next.id, why: `${next.name} was next in turn by the channel's assignment rule.` };
}

/** Everyone a rule names, in its order, each once: being in two teams gives no second turn. */
export function peopleOf(
  { memberIds, teamIds }: Pick<Routing, 'memberIds' | 'teamIds'>,
  teams: readonly Team[],
): MemberId[] {
  const inTeams = teamIds.flatMap((id) => teams.find((team) => team.id === id)?.memberIds ?? []);
  return [...new Set([...memberIds, ...inTeams])];
}

function canTake(member: Member, { onlyAvailable }: Routing): boolean {
  return member.removedAt === null && (member.available || !onlyAvailable);
}
