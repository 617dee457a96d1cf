// After a crash: what was being performed may or may not have happened.
import type { OutboxRow, Write } from '@parley/ports';
import { sayConsent } from '../consent/say-consent';
import type { World } from '../world';
import { messageOf } from './deliver-message';
import { settleEffect } from './settle-effect';

const reason = 'The program stopped while sending. It may have arrived.';

/** Our own effects are performed again, for they notice themselves; what went to a provider is shown as unknown. */
export async function recoverEffects(world: World): Promise<number> {
  const rows = await world.store.findInterruptedEffects();
  for (const row of rows) await world.store.commit(recovered(world, row));
  return rows.length;
}

function recovered(world: World, row: OutboxRow): Write[] {
  if (row.effect.kind === 'send-mail' || row.effect.kind === sayConsent)
    return [settleEffect(row, { state: 'unknown', reason })];
  if (row.effect.kind !== 'deliver-message') return [settleEffect(row, { state: 'queued' })];
  const { workspaceId } = row;
  const delivery = { status: 'unknown', reason, at: world.clock.now() } as const;
  return [
    settleEffect(row, { state: 'unknown', reason }),
    { kind: 'set-delivery', workspaceId, messageId: messageOf(row), delivery },
  ];
}
