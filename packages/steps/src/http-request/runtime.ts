// Makes the call a flow asked for, through the one client that refuses private addresses.
import type { EffectPerformer, EffectTools, PerformOutcome } from '@parley/ports';
import type { JsonObject, JsonValue } from '@parley/primitives';
import type { z } from 'zod';
import { takeValues } from '../answer-kit/take-values';
import { effectDataSchema, headerPrefix } from './schema';

type Data = z.infer<typeof effectDataSchema>;
type Answer = Awaited<ReturnType<EffectTools['callHttp']>>;

export const httpRequestPerformer: EffectPerformer = {
  effect: 'http-request',
  async perform({ data }, tools) {
    const parsed = effectDataSchema.safeParse(data);
    if (!parsed.success) return { kind: 'failed', reason: 'The flow asked for a call that cannot be read.' };
    const answer = await callAgain(parsed.data, headersOf(data, parsed.data.body), tools);
    return outcomeOf(answer, parsed.data);
  },
};

/** What never left may always be tried again; what left, only when the other side said it did nothing or it only reads. */
async function callAgain(data: Data, headers: Record<string, string>, tools: EffectTools): Promise<Answer> {
  const { method, url, body, tries, timeoutSeconds } = data;
  const request = { method, url: url.trim(), headers, timeoutMs: timeoutSeconds * 1_000 };
  for (let left = tries; ; left -= 1) {
    const answer = await tools.callHttp(body === '' || method === 'GET' ? request : { ...request, body });
    if (left <= 1 || !mayTryAgain(answer, method)) return answer;
    await tools.pause(500);
  }
}

function mayTryAgain(answer: Answer, method: Data['method']): boolean {
  if (answer.kind === 'not-sent') return true;
  if (answer.kind === 'answered' && (answer.status === 429 || answer.status === 503)) return true;
  return method === 'GET' && (answer.kind === 'no-answer' || answer.status >= 500);
}

function headersOf(data: JsonObject, body: string): Record<string, string> {
  const own = Object.entries(data).flatMap(([key, value]): [string, string][] =>
    key.startsWith(headerPrefix) && typeof value === 'string'
      ? [[key.slice(headerPrefix.length).toLowerCase(), value.replace(/[\r\n]+/g, ' ').trim()]]
      : [],
  );
  return {
    accept: 'application/json',
    ...(body !== '' && { 'content-type': 'application/json' }),
    ...Object.fromEntries(own),
  };
}

function outcomeOf(answer: Answer, { saves }: Data): PerformOutcome {
  if (answer.kind !== 'answered') return { kind: 'done', exit: 'failed', values: { status: 0, reason: answer.reason } };
  const { status, body } = answer;
  if (status < 200 || status > 299) return { kind: 'done', exit: 'failed', values: { status } };
  return { kind: 'done', exit: 'done', values: { status, ...takeValues(parse(body), saves) } };
}

/** What is no JSON is kept as it is. */
function parse(body: string): JsonValue {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
