// Whether somebody could take a conversation now: one available person of the rule is enough (R64).
import type { Routing } from '../entities/inbox';
import type { Member, Team } from '../entities/member';
import { peopleOf } from './route';

/** Without a rule that names people, anyone of the workspace counts. */
export function isTeamAvailable(
  routing: Routing | null,
  { members, teams }: { readonly members: readonly Member[]; readonly teams: readonly Team[] },
): boolean {
  const inRule = routing?.enabled ? new Set(peopleOf(routing, teams)) : new Set();
  return members.some(
    (member) => member.available && member.removedAt === null && (inRule.size === 0 || inRule.has(member.id)),
  );
}
