// Builds the key by which the same thing told twice is known to be the same.
import { createHash } from 'node:crypto';

const maxKey = 200;

/** Parts are joined as they are while short, so that a key can be read; a long one keeps its start and gets a digest. */
export function itemKey(kind: string, ...parts: readonly (string | number)[]): string {
  const key = [kind, ...parts].join(':');
  if (key.length <= maxKey) return key;
  const digest = createHash('sha256')
    .update(JSON.stringify([kind, ...parts]))
    .digest('hex');
  return `${key.slice(0, maxKey - digest.length - 1)}~${digest}`;
}

/** For things without any id of their own: the digest of what was said. */
export function contentKey(kind: string, content: unknown): string {
  const said = content instanceof Uint8Array ? content : (JSON.stringify(content) ?? '');
  return `${kind}:${createHash('sha256').update(said).digest('hex')}`;
}
