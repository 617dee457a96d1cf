// Something that came in and was laid aside, and something that could not be sent.
import type { WorkspaceId } from '@parley/primitives';
import type { World } from '@parley/use-cases';

export async function failedDeliveries(
  world: World,
  workspaceId: WorkspaceId,
): Promise<{ laidAside: string; failed: string }> {
  const base = { workspaceId, key: 'theirs', attempts: 5, reason: 'broken' };
  const laidAside = world.ids.next('ledger');
  await world.store.addLedger([
    { ...base, id: laidAside, connectionId: 'conn', receivedAt: 1, body: '{}', state: 'dead' },
  ]);
  const failed = world.ids.next('effect');
  const effect = { kind: 'send-mail', stepId: null, data: {} };
  const rest = { lane: 'x', order: 1, sessionId: null, conversationId: null, dueAt: 1 };
  const row = { ...base, ...rest, id: failed, effect, state: 'failed' } as const;
  await world.store.commit([{ kind: 'add-effect', row }]);
  return { laidAside, failed };
}
