// A channel connection as the studio may see it: which secrets are set, never what they are.
import type { Connection } from '@parley/helpdesk';
import type { ConnectionFace } from '@parley/ports';
import type { JsonObject } from '@parley/primitives';
import { z } from 'zod';
import type { World } from '../../world';

/** `revision` is that of what people change: messages that arrive meanwhile are nobody's edit. */
export type ConnectionView = Omit<Connection, 'secrets' | 'workspaceId' | 'edition'> & {
  readonly secretsSet: readonly string[];
};

export function connectionView(world: Pick<World, 'vault'>, connection: Connection): ConnectionView {
  const { secrets: _, workspaceId: __, edition: revision, ...shown } = connection;
  const set = Object.entries(openSecrets(world, connection)).filter(([, value]) => value !== '' && value !== null);
  return { ...shown, revision, secretsSet: set.map(([name]) => name) };
}

const secretsSchema = z.record(z.string(), z.json());

export function openSecrets(world: Pick<World, 'vault'>, { secrets }: Connection): JsonObject {
  if (secrets === null) return {};
  return secretsSchema.parse(JSON.parse(world.vault.open(secrets)));
}

/** The connection as its channel's runtime takes it. */
export function connectionFace(world: Pick<World, 'vault'>, connection: Connection): ConnectionFace {
  return { publicKey: connection.publicKey, settings: connection.settings, secrets: openSecrets(world, connection) };
}
