// How a channel is doing: when it was last heard of, what went wrong last, and what the provider says now.
import type { HealthFinding } from '@parley/ports';
import { type Fault, ok, type Result } from '@parley/primitives';
import type { World } from '../../world';
import { type Actor, notFound } from '../actor';
import { connectionFace } from './connection-view';

export type ChannelHealth = {
  readonly lastInboundAt: number | null;
  readonly trouble: string | null;
  /** Null where there is no provider to ask. */
  readonly findings: readonly HealthFinding[] | null;
};

export async function readHealth(
  world: World,
  actor: Actor,
  { connectionId }: { readonly connectionId: string },
): Promise<Result<ChannelHealth, Fault>> {
  const row = await world.store.get('connections', actor.workspaceId, connectionId);
  if (!row) return notFound('channel');
  const { lastInboundAt, trouble } = row;
  const findings = await world.channelRuntimes[row.kind]?.check?.(connectionFace(world, row), world.channelTools);
  return ok({ lastInboundAt, trouble, findings: findings ?? null });
}
