// The people of a workspace, as admins manage them.
import type { Member, Role, Team } from '@parley/helpdesk';
import type { Write } from '@parley/ports';
import { err, type Fault, fault, ok, type Result } from '@parley/primitives';
import { presenceChanged } from '../../availability/presence-changed';
import { entitlementsOf } from '../../availability/workspace-of';
import type { World } from '../../world';
import { type Actor, invalid } from '../actor';
import { addRow, changeRow, keepers, removeRow } from '../change-row';
import { type LoggedIn, startLogin } from './log-in';
import { newMember } from './new-member';

export type MemberView = Omit<Member, 'passwordHash' | 'workspaceId'> & {
  readonly invited: boolean;
  readonly openConversations: number;
};

export function memberView({ passwordHash, workspaceId: _, ...member }: Member, openConversations = 0): MemberView {
  return { ...member, invited: passwordHash === null, openConversations };
}

export async function listMembers(world: World, actor: Actor): Promise<MemberView[]> {
  const [members, counts] = await Promise.all([
    world.store.list('members', actor.workspaceId),
    world.store.countConversations(actor.workspaceId),
  ]);
  return members.filter((m) => m.removedAt === null).map((m) => memberView(m, counts.byMember[m.id] ?? 0));
}

const inviteLifetime = 7 * 24 * 3_600_000;

/** The token is shown once; whoever has it sets the new member's password. */
export async function inviteMember(
  world: World,
  actor: Actor,
  input: { readonly name: string; readonly email: string; readonly role: Role },
): Promise<Result<{ readonly memberId: string; readonly token: string }, Fault>> {
  const member = newMember(world, actor.workspaceId, { ...input, passwordHash: null });
  const taken = await world.store.findMemberByEmail(actor.workspaceId, member.email);
  if (taken) return invalid(`${member.email} is a member already.`, 'email');
  const token = world.hashing.token();
  const added = await addRow(world, actor, keepers.members, {
    row: member,
    action: 'member.invite',
    also: [inviteLogin(world, member, token)],
  });
  return added.ok ? ok({ memberId: member.id, token }) : added;
}

/** An invitation is a login that can do one thing: set the first password. */
function inviteLogin(world: World, member: Member, token: string): Write {
  const now = world.clock.now();
  return {
    kind: 'put',
    table: 'logins',
    row: {
      workspaceId: member.workspaceId,
      revision: 1,
      id: world.ids.next('login'),
      memberId: member.id,
      secretHash: world.hashing.sha256(`invite ${token}`),
      createdAt: now,
      expiresAt: now + inviteLifetime,
    },
  };
}

export async function acceptInvite(
  world: World,
  { token, password }: { readonly token: string; readonly password: string },
): Promise<Result<LoggedIn, Fault>> {
  const gone = err(fault('not-found', 'This invitation has been used or has expired. Ask an admin for a new one.'));
  const login = await world.store.findLoginBySecretHash(world.hashing.sha256(`invite ${token}`));
  if (login === null || login.expiresAt <= world.clock.now()) return gone;
  const member = await world.store.get('members', login.workspaceId, login.memberId);
  if (member === null || member.removedAt !== null || member.passwordHash !== null) return gone;
  const row: Member = {
    ...member,
    passwordHash: await world.passwords.hash(password),
    available: true,
    revision: member.revision + 1,
  };
  const stored = await world.store.commit([
    { kind: 'put', table: 'members', row },
    { kind: 'remove', table: 'logins', workspaceId: login.workspaceId, id: login.id },
  ]);
  if (!stored.ok) return gone;
  world.bus.publish({ topic: 'member', workspaceId: member.workspaceId, id: member.id });
  return ok({ secret: await startLogin(world, row), member: row });
}

export type MemberChanges = {
  readonly memberId: string;
  readonly name?: string | undefined;
  readonly role?: Role | undefined;
  readonly seat?: boolean | undefined;
  readonly capacity?: number | null | undefined;
  readonly accountAccess?: boolean | undefined;
  readonly available?: boolean | undefined;
};

export async function updateMember(
  world: World,
  actor: Actor,
  input: MemberChanges,
): Promise<Result<MemberView, Fault>> {
  if (input.capacity !== undefined && !(await entitlementsOf(world, actor.workspaceId)).capacity)
    return err(fault('forbidden', 'A limit of chats per member is not part of this workspace’s plan.', 'capacity'));
  if (input.role && input.role !== 'admin' && (await isLastAdmin(world, actor, input.memberId))) return lastAdmin;
  const changed = await changeRow(world, actor, keepers.members, {
    id: input.memberId,
    action: 'member.update',
    change: (m) => ok(withChanges(m, input)),
  });
  if (!changed.ok) return changed;
  if (input.available !== undefined) await presenceChanged(world, changed.value);
  return ok(memberView(changed.value));
}

function withChanges(m: Member, input: MemberChanges): Member {
  return {
    ...m,
    name: input.name ?? m.name,
    role: input.role ?? m.role,
    seat: input.seat ?? m.seat,
    capacity: input.capacity === undefined ? m.capacity : input.capacity,
    accountAccess: input.accountAccess ?? m.accountAccess,
    // Who has not accepted the invitation cannot be there.
    available: m.passwordHash === null ? m.available : (input.available ?? m.available),
  };
}

export const lastAdmin = invalid('This is the last admin. Make somebody else an admin first.');

export async function isLastAdmin(world: World, actor: Actor, memberId: string): Promise<boolean> {
  const admins = (await world.store.list('members', actor.workspaceId)).filter(
    (m) => m.role === 'admin' && m.removedAt === null,
  );
  return admins.length === 1 && admins[0]?.id === memberId;
}

export function listTeams(world: World, actor: Actor): Promise<Team[]> {
  return world.store.list('teams', actor.workspaceId);
}

/** Makes a team, or changes the one with `teamId`. */
export async function saveTeam(
  world: World,
  actor: Actor,
  {
    teamId,
    name,
    memberIds,
  }: { readonly teamId?: string | undefined; readonly name: string; readonly memberIds: Team['memberIds'] },
): Promise<Result<Team, Fault>> {
  const known = new Set(
    (await world.store.list('members', actor.workspaceId)).filter((m) => m.removedAt === null).map((m) => m.id),
  );
  if (memberIds.some((id) => !known.has(id)))
    return invalid('One of these people is no member any more. Load the page again.', 'memberIds');
  if (teamId !== undefined) {
    return changeRow(world, actor, keepers.teams, {
      id: teamId,
      action: 'team.save',
      change: (team) => ok({ ...team, name, memberIds }),
    });
  }
  const row: Team = { workspaceId: actor.workspaceId, revision: 1, id: world.ids.next('team'), name, memberIds };
  return addRow(world, actor, keepers.teams, { row, action: 'team.save' });
}

export function removeTeam(
  world: World,
  actor: Actor,
  { teamId }: { readonly teamId: string },
): Promise<Result<void, Fault>> {
  return removeRow(world, actor, keepers.teams, { id: teamId, action: 'team.remove' });
}
