// The bench stops by itself, counts what failed, and reckons percentiles rightly.
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drive } from './drive.mjs';
import { percentile } from './percentile.mjs';
import { chatScenario, formScenario } from './scenarios.mjs';

const seen = [];
let server;
let origin;

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    response.statusCode = request.url.includes('broken') ? 500 : 200;
    response.end(JSON.stringify({ token: 't', conversationId: 'conv_1', messages: [{ direction: 'outgoing' }] }));
  });
  await new Promise((settle) => server.listen(0, '127.0.0.1', settle));
  origin = `http://127.0.0.1:${server.address().port}`;
});

afterAll(() => new Promise((settle) => server.close(settle)));

describe('drive', () => {
  it('makes exactly the visits asked for, whatever the number of visitors', async () => {
    const result = await drive({
      scenario: chatScenario({ origin, chatKey: 'k' }),
      visitors: 3,
      count: 10,
      seconds: 20,
    });
    expect(result).toMatchObject({ done: 10, failed: 0 });
    expect(result.latencies).toHaveLength(20);
    expect(seen.filter((line) => line === 'POST /v1/chat/k/conversations')).toHaveLength(10);
    expect(seen.filter((line) => line === 'POST /v1/chat/conversations/conv_1/messages')).toHaveLength(10);
  });

  it('counts refused visits and says why', async () => {
    const result = await drive({
      scenario: formScenario({ origin, formId: 'broken' }),
      visitors: 1,
      count: 3,
      seconds: 20,
    });
    expect(result).toMatchObject({ done: 0, failed: 3 });
    expect(result.errors[0]).toContain('answered 500');
  });

  it('starts nothing more when the time is over', async () => {
    const result = await drive({
      scenario: formScenario({ origin, formId: 'f' }),
      visitors: 2,
      count: 1000,
      seconds: 0,
    });
    expect(result.done).toBe(0);
  });
});

describe('percentile', () => {
  it('takes the nearest rank', () => {
    const values = [5, 1, 4, 2, 3];
    expect([0, 0.5, 0.8, 0.99, 1].map((share) => percentile(values, share))).toEqual([1, 3, 4, 5, 5]);
    expect(percentile([], 0.5)).toBe(0);
  });
});
