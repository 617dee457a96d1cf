// Posts of the test channel: a key in a header, one item in the body, so that the whole way in is walked.
import { replySchema } from '@parley/messages';
import type { ConnectionFace, InboundItem, RawRequest, ReceiveOutcome } from '@parley/ports';
import { z } from 'zod';
import { scriptedSecretsSchema } from './model';

export const scriptedKeyHeader = 'x-scripted-key';

export const scriptedPostSchema = z.strictObject({
  id: z.string().min(1).max(200),
  at: z.number().int().nonnegative(),
  visitorKey: z.string().min(1).max(200),
  /** Null: opened without words. */
  reply: replySchema.nullable(),
  ref: z.string().max(500).optional(),
});
export type ScriptedPost = z.infer<typeof scriptedPostSchema>;

export function receiveScripted(request: RawRequest, connection: ConnectionFace): ReceiveOutcome {
  const secrets = scriptedSecretsSchema.safeParse(connection.secrets);
  if (!secrets.success || request.headers[scriptedKeyHeader] !== secrets.data.key) {
    return { kind: 'refused', status: 401, reason: 'The key is missing or wrong' };
  }
  const post = scriptedPostSchema.safeParse(jsonOf(request.body));
  return { kind: 'items', items: post.success ? [itemOf(post.data)] : [] };
}

function itemOf({ id, at, visitorKey, reply, ref }: ScriptedPost): InboundItem {
  const same = { key: id, at, visitorKey, externalId: id, ...(ref === undefined ? {} : { ref }) };
  if (reply === null) return { ...same, kind: 'opened', payload: null };
  const words =
    reply.kind === 'text' ? reply.text : reply.kind === 'choice' ? (reply.label ?? reply.choiceId) : reply.name;
  return { ...same, kind: 'message', reply, parts: [{ kind: 'text', text: words }] };
}

function jsonOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}
