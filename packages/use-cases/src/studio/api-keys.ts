// Keys for programs that start flows: shown once when they are made, kept as a hash.
import { err, type Fault, fault, ok, type Result } from '@parley/primitives';
import type { World } from '../world';
import { type Actor, notFound } from './actor';
import { changeRow, keepers } from './change-row';

const mostKeys = 50;

/** `key` names the workspace in front of its secret, so that it is found without looking through all. */
export async function makeApiKey(
  world: World,
  actor: Actor,
  { name }: { readonly name: string },
): Promise<Result<{ readonly id: string; readonly key: string }, Fault>> {
  const secret = world.hashing.token();
  const id = world.ids.next('ledger');
  const changed = await changeRow(world, actor, keepers.workspaces, {
    id: actor.workspaceId,
    action: 'workspace.make-api-key',
    change: (row) =>
      row.apiKeys.length >= mostKeys
        ? err(fault('invalid', `A workspace has at most ${mostKeys} keys. Remove one that is not used any more.`))
        : ok({
            ...row,
            apiKeys: [...row.apiKeys, { id, name, hash: world.hashing.sha256(secret), createdAt: world.clock.now() }],
          }),
    details: () => ({ name }),
  });
  return changed.ok ? ok({ id, key: `${changed.value.publicKey}.${secret}` }) : changed;
}

export async function removeApiKey(
  world: World,
  actor: Actor,
  { id }: { readonly id: string },
): Promise<Result<void, Fault>> {
  const changed = await changeRow(world, actor, keepers.workspaces, {
    id: actor.workspaceId,
    action: 'workspace.remove-api-key',
    change: (row) => {
      const apiKeys = row.apiKeys.filter((key) => key.id !== id);
      return apiKeys.length === row.apiKeys.length ? notFound('key') : ok({ ...row, apiKeys });
    },
    details: (_next, before) => ({ name: before.apiKeys.find((key) => key.id === id)?.name ?? '' }),
  });
  return changed.ok ? ok(undefined) : changed;
}
