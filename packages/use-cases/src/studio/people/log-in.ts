// Logging in and out: the browser keeps a secret in a cookie, we keep its hash.
import type { Login, Member, Workspace } from '@parley/helpdesk';
import { err, type Fault, fault, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import type { Actor } from '../actor';
import { Attempts } from './attempts';

const lifetime = 30 * 24 * 3_600_000;
const attempts = new WeakMap<World, Attempts>();

export type LoggedIn = { readonly secret: string; readonly member: Member };

/** `from` is the caller's address; ten wrong tries in ten minutes per email or address lock for a while. */
export async function logIn(
  world: World,
  { email, password, from }: { readonly email: string; readonly password: string; readonly from: string },
): Promise<Result<LoggedIn, Fault>> {
  const tries = triesOf(world);
  const [account, address] = [`email ${email.trim().toLowerCase()}`, `from ${from}`];
  const began = world.clock.now();
  if (tries.exhausted([account, address], began)) {
    return err(fault('too-many', 'Too many wrong tries. Wait ten minutes, then try again.'));
  }
  // Counted before the slow check, so that many at once are no way around the limit.
  tries.add([account], began);
  const member = await findByEmail(world, email.trim().toLowerCase());
  // A hash is checked even for an unknown email, so that the time taken tells nothing.
  const right = await world.passwords.verify(password, member?.passwordHash ?? unknownHash);
  if (!member?.passwordHash || !right || member.removedAt !== null) {
    tries.add([address], began);
    return err(fault('invalid', 'The email or the password is wrong. Check both and try again.'));
  }
  tries.takeBack(account, began);
  return ok({ secret: await startLogin(world, member), member });
}

export async function startLogin(world: World, member: Member): Promise<string> {
  const secret = world.hashing.token();
  const now = world.clock.now();
  const row: Login = {
    workspaceId: member.workspaceId,
    revision: 1,
    id: world.ids.next('login'),
    memberId: member.id,
    secretHash: world.hashing.sha256(secret),
    createdAt: now,
    expiresAt: now + lifetime,
  };
  await world.store.commit([{ kind: 'put', table: 'logins', row }]);
  return secret;
}

export async function findActor(world: World, secret: string): Promise<Actor | null> {
  const login = await world.store.findLoginBySecretHash(world.hashing.sha256(secret));
  if (login === null || login.expiresAt <= world.clock.now()) return null;
  const member = await world.store.get('members', login.workspaceId, login.memberId);
  if (member === null || member.removedAt !== null) return null;
  return { workspaceId: login.workspaceId, member };
}

export async function logOut(world: World, secret: string): Promise<void> {
  const login = await world.store.findLoginBySecretHash(world.hashing.sha256(secret));
  if (login)
    await world.store.commit([{ kind: 'remove', table: 'logins', workspaceId: login.workspaceId, id: login.id }]);
}

async function findByEmail(world: World, email: string): Promise<Member | null> {
  const workspaces: Workspace[] = await world.store.listWorkspaces();
  for (const workspace of workspaces) {
    const member = await world.store.findMemberByEmail(workspace.workspaceId, email);
    if (member) return member;
  }
  return null;
}

function triesOf(world: World): Attempts {
  const known = attempts.get(world) ?? new Attempts(10, 600_000);
  attempts.set(world, known);
  return known;
}

/** argon2id of a random text nobody knows. */
const unknownHash = '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$Zr8i1sTtXq1Qp0m4Yc9rjU1yR1v0fJp1m1t7aFhJm3k';
