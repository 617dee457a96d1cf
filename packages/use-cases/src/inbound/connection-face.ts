// A connection as its channel's server face sees it, with its secrets opened.
import type { Connection } from '@parley/helpdesk';
import type { ConnectionFace } from '@parley/ports';
import { z } from 'zod';
import type { World } from '../world';

const secretsSchema = z.record(z.string(), z.json());
const opened = new WeakMap<Connection, ConnectionFace>();

export function faceOf(world: Pick<World, 'vault'>, connection: Connection): ConnectionFace {
  const known = opened.get(connection);
  if (known) return known;
  const { publicKey, settings, secrets } = connection;
  const plain = secrets === null ? {} : secretsSchema.parse(JSON.parse(world.vault.open(secrets)));
  const face = { publicKey, settings, secrets: plain };
  opened.set(connection, face);
  return face;
}
