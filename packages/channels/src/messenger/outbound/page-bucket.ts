// How fast a page may send: so many pieces a second and no more, so that Meta has no reason to slow it down (1.11).
import type { ChannelTools } from '@parley/ports';
import { configNames, sendsPerSecond } from '../platform';

type Bucket = { readonly left: number; readonly at: number };

/** Of this server: another set of tools is another server. */
const buckets = new WeakMap<ChannelTools, Map<string, Bucket>>();

/** Null: they may go out now, and are counted. Else how long to wait. */
export function takeFromBucket(
  tools: ChannelTools,
  { pageId, pieces, now }: { readonly pageId: string; readonly pieces: number; readonly now: number },
): number | null {
  const rate = Number(tools.config[configNames.sendsPerSecond] ?? sendsPerSecond);
  const known = buckets.get(tools) ?? new Map<string, Bucket>();
  buckets.set(tools, known);
  const before = known.get(pageId) ?? { left: rate, at: now };
  // A message of more pieces than a second's worth goes when the bucket is full.
  const wanted = Math.min(pieces, rate);
  const left = Math.min(rate, before.left + (Math.max(0, now - before.at) / 1000) * rate);
  if (left < wanted) {
    known.set(pageId, { left, at: now });
    return Math.ceil(((wanted - left) / rate) * 1000);
  }
  known.set(pageId, { left: left - wanted, at: now });
  return null;
}
