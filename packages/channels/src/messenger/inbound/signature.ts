// Checks that a post really comes from Meta: HMAC over the raw bytes, before anything is parsed.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** False also without a secret: a connection that cannot check refuses everything. */
export function isSigned(body: Uint8Array, header: string | undefined, appSecret: string): boolean {
  const claimed = /^sha256=([0-9a-f]{64})$/.exec(header ?? '')?.[1];
  if (claimed === undefined || appSecret === '') return false;
  const expected = createHmac('sha256', appSecret).update(body).digest();
  return timingSafeEqual(expected, Buffer.from(claimed, 'hex'));
}

/** Compares two texts in constant time whatever their lengths. Never true for an empty one. */
export function isSameToken(claimed: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(claimed), digest(expected)) && expected !== '';
}
