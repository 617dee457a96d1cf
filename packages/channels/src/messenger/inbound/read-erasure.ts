// Meta's request to delete a person's data: `signed_request` = signature.payload, both base64url (1.9).
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { ConnectionFace } from '@parley/ports';
import { z } from 'zod';
import { messengerSecretsSchema } from '../model';
import { parseJson } from './parse-json';

const payloadSchema = z.looseObject({
  algorithm: z.string().regex(/^HMAC-SHA256$/i),
  user_id: z
    .union([z.string(), z.number()])
    .transform(String)
    .pipe(z.string().regex(/^\d{1,40}$/)),
  issued_at: z.number().int().nonnegative().default(0),
});

const longest = 10_000;

/** Null for what Meta did not sign with this connection's app secret. */
export function readErasure(
  signed: string,
  { secrets }: ConnectionFace,
): { readonly person: string; readonly key: string } | null {
  const appSecret = messengerSecretsSchema.shape.appSecret.catch('').parse(secrets['appSecret']);
  const [signature = '', payload = '', ...more] = signed.split('.');
  if (appSecret === '' || signed.length > longest || more.length > 0 || payload === '') return null;
  const expected = createHmac('sha256', appSecret).update(payload).digest();
  const claimed = Buffer.from(signature, 'base64url');
  if (claimed.length !== expected.length || !timingSafeEqual(claimed, expected)) return null;
  const read = payloadSchema.safeParse(parseJson(Buffer.from(payload, 'base64url')));
  return read.success ? { person: read.data.user_id, key: `${read.data.user_id} ${read.data.issued_at}` } : null;
}
