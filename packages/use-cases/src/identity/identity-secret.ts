// The secret with which a site signs who its visitors are: made here, shown once, changed without a gap.
import { type Fault, ok, type Result } from '@parley/primitives';
import { type Actor, invalid, notFound } from '../studio/actor';
import { changeRow, keepers } from '../studio/change-row';
import { openSecrets } from '../studio/channels/connection-view';
import type { World } from '../world';
import { identitySecretsSchema } from './read-identity';

const day = 86_400_000;

type Which = { readonly connectionId: string };

/** A new secret, told this once. The former one is accepted for another day. */
export async function renewIdentitySecret(
  world: World,
  actor: Actor,
  { connectionId }: Which,
): Promise<Result<{ readonly secret: string }, Fault>> {
  const secret = `${world.hashing.token()}${world.hashing.token()}`;
  const former = (known: string | undefined) =>
    known ? { formerIdentitySecret: known, formerIdentityUntil: world.clock.now() + day } : {};
  const changed = await setSecrets(world, actor, {
    connectionId,
    action: 'channel.identity-renew',
    next: ({ identitySecret }) => ({ identitySecret: secret, ...former(identitySecret) }),
  });
  return changed.ok ? ok({ secret }) : changed;
}

/** From now on nobody is vouched for. */
export function removeIdentitySecret(
  world: World,
  actor: Actor,
  { connectionId }: Which,
): Promise<Result<void, Fault>> {
  return setSecrets(world, actor, { connectionId, action: 'channel.identity-remove', next: () => ({}) });
}

type Secrets = { identitySecret?: string | undefined; formerIdentitySecret?: string; formerIdentityUntil?: number };
type Setting = Which & { readonly action: string; readonly next: (known: Secrets) => Secrets };

async function setSecrets(
  world: World,
  actor: Actor,
  { connectionId, action, next }: Setting,
): Promise<Result<void, Fault>> {
  const known = await world.store.get('connections', actor.workspaceId, connectionId);
  if (!known) return notFound('channel');
  const model = world.channelModels[known.kind];
  if (!model?.parseSecrets({ identitySecret: world.hashing.token().repeat(2) }).ok)
    return invalid('This kind of channel has no identity secret.');
  const changed = await changeRow(world, actor, keepers.connections, {
    id: connectionId,
    action,
    change: (row) => {
      const { identitySecret, formerIdentitySecret: _, formerIdentityUntil: __, ...rest } = openSecrets(world, row);
      const before = identitySecretsSchema.parse({ identitySecret });
      return ok({ ...row, secrets: world.vault.seal(JSON.stringify({ ...rest, ...next(before) })) });
    },
  });
  return changed.ok ? ok(undefined) : changed;
}
