// Continue with Facebook against the double: address, code, pages over several lists, roles (R89-R91).
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loopbackCall } from '../double/loopback-call';
import { type GraphDouble, openGraphDouble } from '../graph-double';
import { facebookLogin } from './facebook-login';

const returnTo = 'http://127.0.0.1/sign-in/messenger';
const page = (id: string, tasks?: readonly string[]) => ({
  id,
  name: `Page ${id}`,
  token: `token-${id}`,
  ...(tasks && { tasks }),
});

let graph: GraphDouble;
beforeEach(async () => {
  const pages = [
    page('1'),
    page('2', ['ADVERTISE', 'ANALYZE', 'CREATE_CONTENT']),
    page('3', ['MESSAGING', 'MODERATE']),
    page('4', ['MANAGE', 'MESSAGING', 'CREATE_CONTENT']),
    page('5', ['MANAGE']),
  ];
  graph = await openGraphDouble({ appId: '4711', appSecret: 's3cret', pages });
});
afterEach(() => graph.close());

const config = () => ({
  MESSENGER_GRAPH_BASE: graph.url,
  MESSENGER_LOGIN_BASE: graph.url,
  GRAPH_API_VERSION: 'v25.0',
  MESSENGER_APP_ID: '4711',
  MESSENGER_APP_SECRET: 's3cret',
  MESSENGER_VERIFY_TOKEN: 'verify-me-please',
});
const tools = () => ({ http: loopbackCall(500), config: config() });

async function codeOf(): Promise<URLSearchParams> {
  const address = facebookLogin.address({ state: 'the-state', returnTo }, config()) ?? '';
  const answer = await fetch(address, { redirect: 'manual' });
  return new URL(answer.headers.get('location') ?? '').searchParams;
}

describe('Continue with Facebook', () => {
  it('R90 asks for the permissions it needs, and gets the state back', async () => {
    const address = new URL(facebookLogin.address({ state: 'the-state', returnTo }, config()) ?? '');
    expect(address.pathname).toBe('/v25.0/dialog/oauth');
    expect(address.searchParams.get('scope')).toContain('pages_messaging');
    expect((await codeOf()).get('state')).toBe('the-state');
    expect(facebookLogin.address({ state: 's', returnTo }, {})).toBeNull();
    const nowhere = { ...config(), MESSENGER_VERIFY_TOKEN: '' };
    expect(facebookLogin.address({ state: 's', returnTo }, nowhere)).toBeNull();
    expect(facebookLogin.appFace(nowhere)).toBeNull();
    graph.logsIn('declines');
    expect((await codeOf()).get('error')).toBe('access_denied');
  });

  it('R89 R91 lists every page, those without full control and messages as not allowed', async () => {
    const code = (await codeOf()).get('code') ?? '';
    const found = await facebookLogin.accounts({ code, returnTo }, tools());
    expect(found).toMatchObject({ ok: true, value: { length: 5 } });
    const allowed = found.ok ? found.value.filter((one) => one.allowed).map(({ id }) => id) : [];
    expect(allowed).toEqual(['1', '4']);
    expect(found.ok && found.value[0]).toMatchObject({
      settings: { pageId: '1', pageName: 'Page 1', appId: '4711' },
      secrets: { pageToken: 'token-1', appSecret: 's3cret' },
    });
    expect(graph.calls.filter(({ path }) => path === 'me/accounts')).toHaveLength(3);
  });

  it('R90 takes a code once, and only for the address it was made for', async () => {
    const code = (await codeOf()).get('code') ?? '';
    const elsewhere = { code, returnTo: 'http://127.0.0.1/elsewhere' };
    expect(await facebookLogin.accounts(elsewhere, tools())).toMatchObject({ ok: false });
    expect(await facebookLogin.accounts({ code, returnTo }, tools())).toMatchObject({ ok: true });
    expect(await facebookLogin.accounts({ code, returnTo }, tools())).toMatchObject({ ok: false });
  });

  it('says in words when Meta cannot be reached', async () => {
    await graph.close();
    expect(await facebookLogin.accounts({ code: 'c', returnTo }, tools())).toMatchObject({
      ok: false,
      error: expect.stringMatching(/cannot be reached/),
    });
  });
});
