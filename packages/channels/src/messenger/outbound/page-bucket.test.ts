// A burst of a second's worth, then the steady rate; each page has its own.
import { expect, it } from 'vitest';
import { takeFromBucket } from './page-bucket';

const tools = (rate = '40') => ({
  http: async () => ({ kind: 'not-sent', reason: 'never called' }) as const,
  config: { MESSENGER_SENDS_PER_SECOND: rate },
});

it('lets a burst through, then a steady stream, page by page', () => {
  const one = tools();
  const at = (now: number, pageId = '1', pieces = 1) => takeFromBucket(one, { pageId, pieces, now });
  expect(Array.from({ length: 41 }, () => at(1_000)).filter((wait) => wait === null)).toHaveLength(40);
  expect(at(1_000)).toBe(25);
  expect(at(1_000, '2')).toBeNull();
  expect(at(1_025)).toBeNull();
  expect(at(1_025)).toBe(25);
  const sent = Array.from({ length: 1_000 }, (_, tick) => at(2_000 + tick * 10)).filter((wait) => wait === null).length;
  expect(sent).toBeGreaterThanOrEqual(399 + 39);
  expect(sent).toBeLessThanOrEqual(401 + 40);
});

it('never holds a message back for ever because it is long, nor when the clock goes back', () => {
  const few = tools('3');
  expect(takeFromBucket(few, { pageId: '1', pieces: 10, now: 5_000 })).toBeNull();
  expect(takeFromBucket(few, { pageId: '1', pieces: 1, now: 4_000 })).toBe(334);
  expect(takeFromBucket(few, { pageId: '1', pieces: 1, now: 4_400 })).toBeNull();
});
