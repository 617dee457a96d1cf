// Hands one queued mail to the mail server and keeps what became of it.
import { type MailOutcome, mailSchema, type OutboxRow } from '@parley/ports';
import { backoff, mostAttempts, settleEffect } from '../effects/settle-effect';
import type { World } from '../world';

export async function sendMail(world: World, row: OutboxRow): Promise<void> {
  const outcome = await world.mailer.send(mailSchema.parse(row.effect.data), row.key);
  await world.store.commit([settleEffect(row, settled(world, row, outcome))]);
  if (outcome.kind === 'retry') world.wake();
}

function settled(world: World, row: OutboxRow, outcome: MailOutcome) {
  if (outcome.kind === 'accepted') return { state: 'done' } as const;
  const { kind, reason } = outcome;
  if (kind !== 'retry') return { state: kind, reason } as const;
  if (row.attempts + 1 >= mostAttempts) return { state: 'failed', reason } as const;
  return { state: 'queued', reason, dueAt: world.clock.now() + backoff(row.attempts) } as const;
}
