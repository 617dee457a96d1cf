// Sends one of our messages to a person on Messenger, in as many calls as it takes.
import type { ChannelTools, ConnectionFace, DeliveryOutcome, OutgoingMessage } from '@parley/ports';
import type { JsonObject } from '@parley/primitives';
import { type MessengerSecrets, messengerSecretsSchema, messengerSettingsSchema } from './model';
import { takeFromBucket } from './outbound/page-bucket';
import { sendOne, type TriedOutcome } from './outbound/send-one';
import { sendPayloads } from './outbound/send-payloads';
import { closedWords, sendPolicy } from './outbound/send-policy';

export async function deliverMessenger(
  message: OutgoingMessage,
  connection: ConnectionFace,
  tools: ChannelTools,
): Promise<DeliveryOutcome> {
  const settings = messengerSettingsSchema.safeParse(connection.settings);
  const secrets = messengerSecretsSchema.safeParse(connection.secrets);
  if (!settings.success || !secrets.success) {
    const alert = 'The page connection is incomplete: open the channel settings and fill in what is missing.';
    return { kind: 'failed', reason: 'The page connection is incomplete.', alert };
  }
  const { humanAgentApproved } = settings.data;
  const policy = sendPolicy(message.lastInboundAt, message.now, { actor: message.actor, humanAgentApproved });
  if (policy.kind === 'closed') return { kind: 'failed', reason: closedWords[policy.reason] };
  const payloads = sendPayloads(message, policy);
  if (payloads.length === 0) return { kind: 'failed', reason: 'There is nothing in this message that can be sent.' };
  const { pageId } = settings.data;
  const wait = takeFromBucket(tools, { pageId, pieces: payloads.length, now: message.now });
  // This page sends as fast as Meta likes it already.
  if (wait !== null) return { kind: 'later', afterMs: wait };
  return sendInOrder(payloads, secrets.data, tools);
}

/** The outcome of all: the last call's id, because what comes after it has come after the rest too. */
async function sendInOrder(
  payloads: readonly JsonObject[],
  secrets: MessengerSecrets,
  tools: ChannelTools,
): Promise<DeliveryOutcome> {
  let outcome: TriedOutcome = { kind: 'accepted', externalId: null };
  for (const [index, payload] of payloads.entries()) {
    outcome = await sendOne(payload, secrets, tools);
    // Sending the whole message again would repeat what has arrived, so only the failed piece is tried, once.
    if (outcome.kind === 'retry' && index > 0) outcome = await sendOne(payload, secrets, tools);
    if (outcome.kind !== 'accepted') return index === 0 ? outcome : afterPart(outcome, index, payloads.length);
  }
  return outcome;
}

function afterPart(outcome: Exclude<TriedOutcome, { kind: 'accepted' }>, sent: number, all: number): DeliveryOutcome {
  const reason = `${sent} of ${all} pieces were sent, then: ${outcome.reason}`;
  if (outcome.kind === 'unknown') return { kind: 'unknown', reason };
  return outcome.kind === 'failed' ? { ...outcome, reason } : { kind: 'failed', reason };
}
