// A bucket of tokens per address: generous to people, firm with floods.
import type { Clock } from '@parley/primitives';

export type RateLimit = (address: string) => boolean;

const most = 20_000;

/** Allows bursts of a tenth of a minute's share, at least 20. `perMinute` 0 allows everything. */
export function createRateLimit(perMinute: number, clock: Clock): RateLimit {
  if (perMinute === 0) return () => true;
  const burst = Math.max(20, perMinute / 10);
  const buckets = new Map<string, { tokens: number; at: number }>();
  return (address) => {
    const now = clock.now();
    const known = buckets.get(address) ?? { tokens: burst, at: now };
    const tokens = Math.min(burst, known.tokens + ((now - known.at) * perMinute) / 60_000);
    if (buckets.size >= most) buckets.clear();
    buckets.set(address, { tokens: Math.max(0, tokens - 1), at: now });
    return tokens >= 1;
  };
}
