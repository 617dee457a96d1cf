// The performer calls once, again where that is safe, and keeps what fits.
import type { EffectTools } from '@parley/ports';
import { describe, expect, it } from 'vitest';
import { effectOf, notingTools } from '../testing/effect-tools';
import { httpRequestPerformer } from './runtime';

type Answer = Awaited<ReturnType<EffectTools['callHttp']>>;
const ok = (body: unknown): Answer => ({ kind: 'answered', status: 200, body: JSON.stringify(body), headers: {} });
const status = (code: number): Answer => ({ kind: 'answered', status: code, body: '', headers: {} });
const data = {
  method: 'GET',
  url: 'https://api.example.com/orders/7',
  body: '',
  tries: 3,
  timeoutSeconds: 5,
  saves: [{ path: 'data.0.name', type: 'text' }],
};

async function perform(answers: Answer[], change: object = {}) {
  const tools = notingTools(answers);
  const outcome = await httpRequestPerformer.perform(effectOf('http-request', { ...data, ...change }), tools);
  return { outcome, calls: tools.asked.filter(([what]) => what === 'call-http').map(([, request]) => request) };
}

describe('httpRequestPerformer', () => {
  it('fetches, and keeps what the path leads to', async () => {
    const { outcome, calls } = await perform([ok({ data: [{ name: 'Anna' }] })], { 'header:X-Key': 'a\r\nb: c' });
    expect(outcome).toEqual({ kind: 'done', exit: 'done', values: { status: 200, s0: 'Anna' } });
    expect(calls).toEqual([
      {
        method: 'GET',
        url: data.url,
        headers: { accept: 'application/json', 'x-key': 'a b: c' },
        timeoutMs: 5_000,
      },
    ]);
  });

  it.each([
    ['a fetch that broke', 'GET', [status(500), { kind: 'no-answer', reason: 'x' }, ok({})], 3, 'done'],
    ['an order that never left', 'POST', [{ kind: 'not-sent', reason: 'x' }, ok({})], 2, 'done'],
    ['an order refused for now', 'POST', [status(429), ok({})], 2, 'done'],
    ['no order that may have arrived', 'POST', [{ kind: 'no-answer', reason: 'x' }, ok({})], 1, 'failed'],
    ['no order that broke over there', 'POST', [status(500), ok({})], 1, 'failed'],
    ['nothing refused for good', 'GET', [status(404), ok({})], 1, 'failed'],
  ] satisfies [string, string, Answer[], number, string][])(
    'tries again %s',
    async (_what, method, answers, count, exit) => {
      const { outcome, calls } = await perform([...answers], { method, body: '{}' });
      expect(calls).toHaveLength(count);
      expect(outcome).toMatchObject({ kind: 'done', exit });
    },
  );

  it('fails in words on data that is none', async () => {
    expect((await perform([], { url: 5 })).outcome).toMatchObject({ kind: 'failed' });
  });

  it('takes plain text as it is', async () => {
    const text: Answer = { kind: 'answered', status: 200, body: 'hello', headers: {} };
    const { outcome } = await perform([text], { saves: [{ path: '', type: 'text' }] });
    expect(outcome).toMatchObject({ values: { s0: 'hello' } });
  });
});
