// Whether an assignment rule may be stored, by whom, and with whom in it (R12, R15, R21).
import { type Connection, isSeated, noRouting, type Routing } from '@parley/helpdesk';
import { err, fault, type Fault, ok, type Result } from '@parley/primitives';
import { entitlementsOf } from '../../availability/workspace-of';
import type { World } from '../../world';
import { type Actor, invalid } from '../actor';

/** Gives back the rule to store: without people and teams that have gone since it was stored before. */
export async function checkRule(
  world: World,
  actor: Actor,
  { next, before }: { readonly next: Routing | undefined; readonly before: Connection['routing'] | null },
): Promise<Result<Routing, Fault>> {
  const stored = before ?? noRouting;
  if (!next || JSON.stringify(next) === JSON.stringify(stored)) return ok(stored);
  if (!isSeated(actor.member)) return noSeat;
  if (next.enabled && !(await entitlementsOf(world, actor.workspaceId)).routing) return notEntitled;
  const [members, teams] = await Promise.all([
    world.store.list('members', actor.workspaceId),
    world.store.list('teams', actor.workspaceId),
  ]);
  const here = new Map(members.filter((m) => m.removedAt === null).map((m) => [m.id, m]));
  const added = next.memberIds.filter((id) => !stored.memberIds.includes(id));
  if (added.some((id) => !here.has(id)))
    return invalid('One of the chosen people is no member any more.', 'routing.memberIds');
  const seatless = added.map((id) => here.get(id)).find((member) => member && !member.seat);
  if (seatless) return invalid(`${seatless.name} has no seat, so no rule can assign to them.`, 'routing.memberIds');
  const known = new Set(teams.map(({ id }) => id));
  if (next.teamIds.some((id) => !known.has(id) && !stored.teamIds.includes(id)))
    return invalid('One of the chosen teams does not exist any more.', 'routing.teamIds');
  return ok({
    ...next,
    memberIds: next.memberIds.filter((id) => here.has(id)),
    teamIds: next.teamIds.filter((id) => known.has(id)),
  });
}

const noSeat = err(
  fault('forbidden', 'Only members with a seat set assignment rules. Ask an admin for a seat.', 'routing'),
);

const notEntitled = err(
  fault('forbidden', 'Assigning conversations automatically is not part of this workspace’s plan.', 'routing'),
);
