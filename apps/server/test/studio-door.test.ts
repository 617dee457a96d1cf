// The studio's door over real HTTP: first admin, cookie, CSRF, live news of one's own workspace, headers, health.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './support/start-test-server';
import { post } from './support/visitor';

let server: TestServer;
let cookie = '';

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.stop());

const ours = () => ({ 'x-parley-csrf': '1', cookie });
const call = (procedure: string, input: unknown, headers: Record<string, string> = ours()) =>
  post(`${server.origin}/trpc/${procedure}`, input, headers);

describe('the studio door', () => {
  it('lets the first admin in once', async () => {
    const admin = {
      name: 'Ada',
      email: 'ada@demo.example',
      password: 'correct horse battery',
      workspaceName: 'Demo shop',
    };
    const made = await call('auth.setup', admin);
    expect(made.status).toBe(200);
    const set = made.headers.get('set-cookie') ?? '';
    expect(set).toMatch(/HttpOnly/i);
    expect(set).toMatch(/SameSite=Lax/i);
    cookie = set.split(';')[0] ?? '';
    expect((await call('auth.setup', { ...admin, email: 'eve@demo.example' })).status).toBe(403);
  });

  it('answers only with the cookie, and shows no hash', async () => {
    const me = await fetch(`${server.origin}/trpc/auth.me`, { headers: { cookie } });
    const body = await me.text();
    expect(body).toContain('ada@demo.example');
    expect(body).not.toContain('argon2');
    const stranger = await fetch(`${server.origin}/trpc/flows.list`);
    expect(stranger.status).toBe(401);
    expect(await stranger.text()).not.toContain('at ');
  });

  it('refuses posts that do not come from its own page', async () => {
    expect((await call('auth.logout', undefined, { cookie })).status).toBe(403);
    expect((await call('auth.logout', undefined, { ...ours(), origin: 'https://evil.example' })).status).toBe(403);
    expect((await call('auth.logout', undefined, { ...ours(), origin: 'null' })).status).toBe(403);
  });

  it('tells what changed in the own workspace, to nobody else', async () => {
    expect((await fetch(`${server.origin}/live`)).status).toBe(401);
    const cut = new AbortController();
    const live = await fetch(`${server.origin}/live`, { headers: { cookie }, signal: cut.signal });
    const [workspace] = await server.world.store.listWorkspaces();
    if (!workspace) throw new Error('No workspace');
    const { world } = server;
    world.bus.publish({ topic: 'ticket', workspaceId: world.ids.next('workspace'), id: 'tic_foreign' });
    world.bus.publish({ topic: 'ticket', workspaceId: workspace.id, id: 'tic_1' });
    let text = '';
    for await (const chunk of live.body ?? []) {
      text += new TextDecoder().decode(chunk);
      if (text.includes('tic_1')) break;
    }
    cut.abort();
    expect(text).toContain('data: {"topic":"tickets","id":"tic_1"}');
    expect(text).not.toContain('tic_foreign');
  });

  it('says that it lives, counts, and hides what is not there', async () => {
    expect(await (await fetch(`${server.origin}/health/live`)).json()).toEqual({ status: 'live' });
    expect((await fetch(`${server.origin}/health/ready`)).status).toBe(200);
    expect(await (await fetch(`${server.origin}/metrics`)).text()).toContain('parley_http_request_seconds');
    const nothing = await fetch(`${server.origin}/v1/nothing`, { headers: { accept: 'application/json' } });
    expect(nothing.status).toBe(404);
    expect(nothing.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await nothing.json()).toMatchObject({ error: { code: 'not-found' } });
    const outside = await fetch(`${server.origin}/assets/..%2f..%2f..%2fpackage.json`);
    expect(outside.status).toBe(404);
  });

  it('counts wrong passwords also when they are tried all at once', async () => {
    const tries = Array.from({ length: 15 }, () =>
      call('auth.login', { email: 'somebody@demo.example', password: 'a wrong password' }, { 'x-parley-csrf': '1' }),
    );
    const answers = (await Promise.all(tries)).map(({ status }) => status);
    expect(answers.filter((status) => status === 429)).toHaveLength(5);
  });

  it('has no page of the studio for programs', async () => {
    for (const path of ['/v1/nothing', '/submissions/nothing', '/webhooks/nothing', '/health/nothing']) {
      const answer = await fetch(server.origin + path);
      expect({ path, status: answer.status }).toEqual({ path, status: 404 });
      expect(await answer.json()).toMatchObject({ error: { code: 'not-found' } });
    }
  });

  it('reads no more of a body than its limit, announced or not, and none that is too deep', async () => {
    const login = `${server.origin}/trpc/auth.login`;
    const headers = { 'content-type': 'application/json', ...ours() };
    const piece = new Uint8Array(1_000_000).fill(97);
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(piece),
    });
    const unannounced: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body, duplex: 'half' };
    expect((await fetch(login, unannounced)).status).toBe(413);
    const deep = `{"email":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    const refused = await fetch(login, { method: 'POST', headers, body: deep });
    expect(await refused.json()).toMatchObject({ error: { message: 'The body is nested too deeply.' } });
  });

  it('limits posts from one address when told to', async () => {
    const strict = await startTestServer({ POSTS_PER_MINUTE: '30' });
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => post(`${strict.origin}/v1/chat/none/conversations`, {})),
    );
    expect(answers.map(({ status }) => status)).toContain(429);
    await strict.stop();
  });
});
