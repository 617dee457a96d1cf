// The first admin: possible only while nobody can log in, dead afterwards.
import type { Member } from '@parley/helpdesk';
import { err, type Fault, fault, type Result } from '@parley/primitives';
import type { World } from '../../world';
import { type LoggedIn, startLogin } from './log-in';
import { newMember } from './new-member';

export async function setupNeeded(world: World): Promise<boolean> {
  for (const workspace of await world.store.listWorkspaces()) {
    const members: Member[] = await world.store.list('members', workspace.workspaceId);
    if (members.some((member) => member.passwordHash !== null)) return false;
  }
  return true;
}

export async function setUp(
  world: World,
  input: { readonly name: string; readonly email: string; readonly password: string; readonly workspaceName: string },
): Promise<Result<LoggedIn, Fault>> {
  const [workspace] = await world.store.listWorkspaces();
  if (!workspace || !(await setupNeeded(world))) {
    return err(fault('forbidden', 'This installation is set up already. Log in, or ask an admin for an invitation.'));
  }
  const { workspaceId } = workspace;
  const member = newMember(world, workspaceId, {
    name: input.name,
    email: input.email,
    role: 'admin',
    passwordHash: await world.passwords.hash(input.password),
  });
  const stored = await world.store.commit([
    { kind: 'put', table: 'members', row: member },
    {
      kind: 'put',
      table: 'workspaces',
      row: { ...workspace, name: input.workspaceName, revision: workspace.revision + 1 },
    },
  ]);
  if (!stored.ok)
    return err(fault('conflict', 'Somebody set this installation up at the same moment. Log in instead.'));
  return { ok: true, value: { secret: await startLogin(world, member), member } };
}
