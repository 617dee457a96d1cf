// Where a call goes and what goes with it.
import type { HttpCall } from '@parley/ports';
import { expect, it } from 'vitest';
import { sampleSecrets } from '../sample-connection';
import { callGraph, type GraphRequest } from './graph-call';

async function sentBy(request: GraphRequest, config: Record<string, string> = {}) {
  const sent: Parameters<HttpCall>[0][] = [];
  const http: HttpCall = async (one) => {
    sent.push(one);
    return { kind: 'not-sent', reason: 'test' };
  };
  await callGraph(request, sampleSecrets, { http, config });
  return sent[0];
}

it('goes to Meta by default and elsewhere by configuration', async () => {
  expect((await sentBy({ method: 'GET', path: 'me' }))?.url).toMatch(
    /^https:\/\/graph\.facebook\.com\/v\d+\.\d\/me\?appsecret_proof=[0-9a-f]{64}$/,
  );
  const config = { MESSENGER_GRAPH_BASE: 'http://127.0.0.1:1/', GRAPH_API_VERSION: 'v99.0' };
  expect((await sentBy({ method: 'GET', path: 'me' }, config))?.url).toMatch(/^http:\/\/127\.0\.0\.1:1\/v99\.0\/me\?/);
});

it('carries token and body, and escapes the query', async () => {
  const sent = await sentBy({ method: 'POST', path: 'me/messages', query: { fields: 'a,b&c' }, body: { text: 'å' } });
  expect(sent).toMatchObject({
    method: 'POST',
    body: '{"text":"å"}',
    headers: { authorization: 'Bearer page-token', 'content-type': 'application/json' },
  });
  expect(new URL(sent?.url ?? '').searchParams.get('fields')).toBe('a,b&c');
  expect(sent?.url).not.toContain('page-token');
});

it('sends no body with a GET', async () => {
  expect(await sentBy({ method: 'GET', path: 'me' })).not.toHaveProperty('body');
});
