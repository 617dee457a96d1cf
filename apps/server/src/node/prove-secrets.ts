// A key that does not open what is stored is found out at start, not when the first customer writes.
import type { World } from '@parley/use-cases';
import { UnusableSettings } from '../settings';

/** @throws UnusableSettings when `secret.key` was lost or exchanged while sealed secrets are stored. */
export async function proveSecrets({ store, vault }: Pick<World, 'store' | 'vault'>, dataDir: string): Promise<void> {
  for (const { id } of await store.listWorkspaces()) {
    for (const { name, secrets } of await store.list('connections', id)) {
      if (secrets === null) continue;
      try {
        vault.open(secrets);
      } catch {
        throw new UnusableSettings(
          `${dataDir}/secret.key does not open the stored secrets of "${name}". Put the secret.key of your backup back.`,
        );
      }
    }
  }
}
