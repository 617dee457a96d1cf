// One call of the Send API and what its answer says about the message.
import type { ChannelTools, DeliveryOutcome } from '@parley/ports';
import type { JsonObject } from '@parley/primitives';
import { z } from 'zod';
import type { MessengerSecrets } from '../model';
import { callGraph } from './graph-call';
import { classifyGraphError, graphErrorSchema } from './graph-error';

export type TriedOutcome = Exclude<DeliveryOutcome, { kind: 'later' }>;

const notSentDelayMs = 5_000;

export async function sendOne(body: JsonObject, secrets: MessengerSecrets, tools: ChannelTools): Promise<TriedOutcome> {
  const answer = await callGraph({ method: 'POST', path: 'me/messages', body }, secrets, tools);
  if (answer.kind === 'not-sent')
    return { kind: 'retry', afterMs: notSentDelayMs, reason: `Meta cannot be reached: ${answer.reason}` };
  if (answer.kind === 'no-answer')
    return { kind: 'unknown', reason: `Meta did not answer, so the message may have arrived: ${answer.reason}` };
  const said = readJson(answer.body);
  const error = graphErrorSchema.safeParse(said);
  if (error.success) return classifyGraphError(error.data.error, answer);
  if (answer.status >= 200 && answer.status < 300) {
    const sent = sentSchema.safeParse(said);
    return { kind: 'accepted', externalId: sent.success ? sent.data.message_id : null };
  }
  return unexplained(answer.status);
}

const sentSchema = z.looseObject({ message_id: z.string().min(1).max(300) });

// Without an error of Meta's own, somebody in between answered: after a 5xx the message may have gone through.
function unexplained(status: number): TriedOutcome {
  if (status === 429) return { kind: 'retry', afterMs: 60_000, reason: 'Meta limits how often we may send (429)' };
  if (status >= 500)
    return { kind: 'unknown', reason: `Meta answered ${status} without saying whether the message went out` };
  return { kind: 'failed', reason: `Meta refused the message (${status})` };
}

export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
