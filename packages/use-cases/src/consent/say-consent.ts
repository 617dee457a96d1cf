// Sends the question of consent, and what is said to its answer: to somebody of whom nothing else is stored yet.
import type { Connection } from '@parley/helpdesk';
import type { MessagePart } from '@parley/messages';
import type { DeliveryOutcome, OutboxRow, Write } from '@parley/ports';
import { z } from 'zod';
import { visitorLane } from '../conversation/lane-of';
import { nextOrder } from '../effects/next-order';
import { backoff, mostAttempts, settleEffect } from '../effects/settle-effect';
import { faceOf } from '../inbound/connection-face';
import { connectionById } from '../inbound/known-connection';
import { setTrouble } from '../inbound/set-trouble';
import type { World } from '../world';
import { type ConsentPolicy, consentPolicy } from './consent-policy';
import { consentChoices, consentWords } from './consent-words';

export const sayConsent = 'say-consent';

const dataSchema = z.object({
  connectionId: z.string(),
  visitorKey: z.string(),
  what: z.enum(['ask', 'thanks', 'declined']),
  /** When they tried to write. */
  at: z.number(),
  /** Comes back in the echo, which is thereby known as ours. */
  messageId: z.string(),
});
type What = z.infer<typeof dataSchema>['what'];

type Saying = { readonly key: string; readonly visitorKey: string; readonly what: What; readonly at: number };

export function sayConsentWrite(world: World, connection: Connection, { key, ...saying }: Saying): Write {
  const data = { ...saying, connectionId: connection.id, messageId: world.ids.next('message') };
  return {
    kind: 'add-effect',
    row: {
      workspaceId: connection.workspaceId,
      id: world.ids.next('effect'),
      key,
      lane: visitorLane(connection.id, saying.visitorKey),
      order: nextOrder(world.clock),
      sessionId: null,
      conversationId: null,
      effect: { kind: sayConsent, stepId: null, data },
      state: 'queued',
      attempts: 0,
      dueAt: world.clock.now(),
      reason: null,
    },
  };
}

export async function performSayConsent(world: World, row: OutboxRow): Promise<void> {
  const outcome = await send(world, row);
  if (outcome.kind === 'failed' && outcome.alert) {
    const { connectionId } = dataSchema.parse(row.effect.data);
    await setTrouble(world, { workspaceId: row.workspaceId, id: connectionId }, outcome.alert);
  }
  if (outcome.kind === 'accepted') return void (await world.store.commit([settleEffect(row, { state: 'done' })]));
  if (outcome.kind === 'later') {
    const dueAt = world.clock.now() + outcome.afterMs;
    await world.store.commit([settleEffect(row, { state: 'queued', attempts: row.attempts, dueAt })]);
    return world.wake();
  }
  const { reason } = outcome;
  const again = outcome.kind === 'retry' && row.attempts + 1 < mostAttempts;
  const dueAt = world.clock.now() + Math.max(outcome.kind === 'retry' ? outcome.afterMs : 0, backoff(row.attempts));
  const state = outcome.kind === 'unknown' ? 'unknown' : 'failed';
  await world.store.commit([settleEffect(row, again ? { state: 'queued', reason, dueAt } : { state, reason })]);
  if (again) world.wake();
}

async function send(world: World, row: OutboxRow): Promise<DeliveryOutcome> {
  const { connectionId, visitorKey, what, at, messageId } = dataSchema.parse(row.effect.data);
  const connection = await connectionById(world, row.workspaceId, connectionId);
  const policy = connection && (await consentPolicy(world, connection));
  const runtime = connection && world.channelRuntimes[connection.kind];
  if (!connection?.enabled || !policy || !runtime) return { kind: 'failed', reason: 'Nobody is asked any more.' };
  const now = world.clock.now();
  const outgoing = {
    messageId,
    visitorKey,
    parts: partsOf(what, policy),
    actor: 'flow',
    lastInboundAt: at,
    now,
  } as const;
  return runtime.deliver(outgoing, faceOf(world, connection), world.channelTools);
}

function partsOf(what: What, policy: ConsentPolicy): MessagePart[] {
  if (what !== 'ask') return [{ kind: 'text', text: consentWords(policy.language)[what] }];
  return [
    { kind: 'text', text: policy.text },
    { kind: 'choices', choices: consentChoices(policy) },
  ];
}
