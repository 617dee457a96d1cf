// What a member changes about themselves.
import type { Member, Notify } from '@parley/helpdesk';
import { type Fault, ok, type Result } from '@parley/primitives';
import { presenceChanged } from '../../availability/presence-changed';
import type { World } from '../../world';
import { type Actor, invalid } from '../actor';
import { changeRow, keepers } from '../change-row';
import { startLogin } from './log-in';

export type MyChanges = {
  readonly name?: string | undefined;
  readonly language?: 'en' | 'sv' | undefined;
  readonly avatarUrl?: string | null | undefined;
  readonly notify?: Notify | undefined;
};

export function updateMe(world: World, actor: Actor, changes: MyChanges): Promise<Result<Member, Fault>> {
  return changeMe(world, actor, 'member.update-self', (me) => ({
    ...me,
    name: changes.name ?? me.name,
    language: changes.language ?? me.language,
    notify: changes.notify ?? me.notify,
    avatarUrl: changes.avatarUrl === undefined ? me.avatarUrl : changes.avatarUrl,
  }));
}

export async function setAvailable(
  world: World,
  actor: Actor,
  { available }: { readonly available: boolean },
): Promise<Result<Member, Fault>> {
  const action = available ? 'member.available' : 'member.away';
  const changed = await changeMe(world, actor, action, (me) => ({ ...me, available }));
  if (changed.ok) await presenceChanged(world, changed.value);
  return changed;
}

/** Ends every other login of the member; gives the secret of a fresh one. */
export async function changePassword(
  world: World,
  actor: Actor,
  { current, next }: { readonly current: string; readonly next: string },
): Promise<Result<{ readonly secret: string }, Fault>> {
  const right =
    actor.member.passwordHash !== null && (await world.passwords.verify(current, actor.member.passwordHash));
  if (!right) return invalid('This is not your current password.', 'current');
  const passwordHash = await world.passwords.hash(next);
  const changed = await changeMe(world, actor, 'member.password', (me) => ({ ...me, passwordHash }));
  if (!changed.ok) return changed;
  await world.store.commit([{ kind: 'drop-logins', workspaceId: actor.workspaceId, memberId: actor.member.id }]);
  return ok({ secret: await startLogin(world, changed.value) });
}

function changeMe(
  world: World,
  actor: Actor,
  action: string,
  change: (me: Member) => Member,
): Promise<Result<Member, Fault>> {
  return changeRow(world, actor, keepers.members, { id: actor.member.id, action, change: (me) => ok(change(me)) });
}
