// Works off the outbox: one effect after another within a lane, lanes side by side.
import type { OutboxRow } from '@parley/ports';
import type { World } from '../world';
import { performSayConsent, sayConsent } from '../consent/say-consent';
import { mailUnread, mailUnreadKind } from '../conversation/transcript/mail-unread';
import { hearVisitor } from '../conversation/hear-visitor';
import { hearVisitorKind } from '../conversation/hold-reply';
import { deliverMessage } from './deliver-message';
import { sendMail } from '../mail/send-mail';
import { keepMedia, keepMediaKind } from './keep-media';
import { readProfile, readProfileKind } from './read-profile';
import { performSchedule, runScheduleKind } from '../triggers/schedules';
import { stageChangedKind } from '../triggers/tell-stage-change';
import { performStageChange } from '../triggers/ticket-stage-changed';
import { ticketEffects } from '../tickets/perform-ticket-effect';
import { performStepEffect } from './perform-step-effect';
import { showTyping, showTypingKind } from './show-typing';
import { backoff, mostAttempts, settleEffect } from './settle-effect';

/** Starts what is due, at most `limit`; each promise settles when its effect has, and never rejects. */
export async function startEffects(world: World, limit: number): Promise<Promise<void>[]> {
  const rows = await world.store.claimEffects(world.clock.now(), limit);
  return rows.map((row) => performOne(world, row));
}

/** Works until nothing is due any more. */
export async function performEffects(world: World): Promise<void> {
  for (;;) {
    const started = await startEffects(world, 50);
    if (started.length === 0) return;
    await Promise.all(started);
  }
}

async function performOne(world: World, row: OutboxRow): Promise<void> {
  try {
    if (row.effect.kind === 'deliver-message') await deliverMessage(world, row);
    else if (row.effect.kind === sayConsent) await performSayConsent(world, row);
    else if (row.effect.kind === keepMediaKind) await keepMedia(world, row);
    else if (row.effect.kind === readProfileKind) await readProfile(world, row);
    else if (row.effect.kind === showTypingKind) await showTyping(world, row);
    else if (row.effect.kind === runScheduleKind) await performSchedule(world, row);
    else if (row.effect.kind === stageChangedKind) await performStageChange(world, row);
    else if (row.effect.kind === hearVisitorKind) await hearVisitor(world, row);
    else if (row.effect.kind === 'send-mail') await sendMail(world, row);
    else if (row.effect.kind === mailUnreadKind) await mailUnread(world, row);
    else if (ticketEffects[row.effect.kind]) await ticketEffects[row.effect.kind]?.(world, row);
    else await performStepEffect(world, row);
  } catch (error) {
    world.log.error(`The effect ${row.effect.kind} broke`, error);
    await giveUpOrTryAgain(world, row, error).catch((again: unknown) =>
      world.log.error('An effect could not be settled', again),
    );
  }
}

async function giveUpOrTryAgain(world: World, row: OutboxRow, error: unknown): Promise<void> {
  const reason = error instanceof Error ? error.message : 'It broke.';
  const last = row.attempts + 1 >= mostAttempts;
  const again = { state: 'queued', reason, dueAt: world.clock.now() + backoff(row.attempts) } as const;
  await world.store.commit([settleEffect(row, last ? { state: 'failed', reason } : again)]);
}
