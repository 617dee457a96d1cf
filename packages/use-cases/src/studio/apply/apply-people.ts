// Members, teams and inboxes of a workspace file.
import type { Inbox, Member, Team } from '@parley/helpdesk';
import { keepers } from '../change-row';
import { newMember } from '../people/new-member';
import type { Applying, Ids } from './applying';
import { referenceTo } from './names';
import { refuse } from './refuse';
import type { WorkspaceFile } from './workspace-file';

export async function applyMembers(
  { world, workspaceId, put, names }: Applying,
  { members }: WorkspaceFile,
): Promise<Ids<Member['id']>> {
  const ids = new Map<string, Member['id']>();
  for (const wanted of members) {
    const email = wanted.email.toLowerCase();
    const stored = await world.store.findMemberByEmail(workspaceId, email);
    const base =
      stored ?? newMember(world, workspaceId, { name: wanted.name, email, role: wanted.role, passwordHash: null });
    const passwordHash = await hashOf(world, wanted.password, base.passwordHash);
    const row = {
      ...base,
      name: wanted.name,
      role: wanted.role,
      passwordHash,
      available: wanted.available ?? base.available,
      seat: wanted.seat ?? base.seat,
      capacity: wanted.capacity === undefined ? base.capacity : wanted.capacity,
      accountAccess: wanted.accountAccess ?? base.accountAccess,
      language: wanted.language ?? base.language,
    };
    put(keepers.members, row, stored);
    ids.set(email, row.id);
    names.set(referenceTo('member', email), row.id);
  }
  return ids;
}

/** Keeps the stored hash while the password is the same, so that applying again changes nothing. */
async function hashOf(
  world: Applying['world'],
  password: string | undefined,
  stored: string | null,
): Promise<string | null> {
  if (password === undefined) return stored;
  if (stored !== null && (await world.passwords.verify(password, stored))) return stored;
  return world.passwords.hash(password);
}

export async function applyTeams(
  { world, workspaceId, put, names }: Applying,
  { teams }: WorkspaceFile,
  members: Ids<Member['id']>,
): Promise<Ids<Team['id']>> {
  const known = await world.store.list('teams', workspaceId);
  const ids = new Map<string, Team['id']>();
  for (const { name, members: emails } of teams) {
    const stored = known.find((team) => team.name === name) ?? null;
    const memberIds = emails.map(
      (email) =>
        members.get(email.toLowerCase()) ??
        refuse(`The team "${name}" names ${email}, who is not among the members.`, 'teams'),
    );
    const row = { workspaceId, revision: 1, id: stored?.id ?? world.ids.next('team'), name, memberIds };
    put(keepers.teams, row, stored);
    ids.set(name, row.id);
    names.set(referenceTo('team', name), row.id);
  }
  return ids;
}

export async function applyInboxes(
  { world, workspaceId, put, names }: Applying,
  { inboxes }: WorkspaceFile,
): Promise<Ids<Inbox['id']>> {
  const known = await world.store.list('inboxes', workspaceId);
  const ids = new Map(known.map((inbox) => [inbox.name, inbox.id]));
  for (const { name } of inboxes) {
    if (ids.has(name)) continue;
    const row: Inbox = { workspaceId, revision: 1, id: world.ids.next('inbox'), name, createdAt: world.clock.now() };
    put(keepers.inboxes, row, null);
    ids.set(name, row.id);
    names.set(referenceTo('inbox', name), row.id);
  }
  return ids;
}
