// Continue with Facebook from end to end over HTTP: state, roles, one page per account, tokens that stay inside.
import { type GraphDouble, openGraphDouble } from '@parley/channels/graph-double';
import { applyWorkspace, logIn, workspaceFileSchema } from '@parley/use-cases/studio';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestServer, startTestServer } from './support/start-test-server';

const password = 'correct horse battery';
const member = (email: string, role: 'admin' | 'agent' = 'admin') => ({ name: email, email, role, password });
const page = (id: string, tasks?: readonly string[]) => ({
  id,
  name: `Page ${id}`,
  token: `secret-token-${id}`,
  ...(tasks && { tasks }),
});

let graph: GraphDouble;
let server: TestServer;

beforeEach(async () => {
  const pages = [page('11'), page('22'), page('33', ['CREATE_CONTENT', 'MESSAGING'])];
  graph = await openGraphDouble({ appId: '4711', appSecret: 'app-s3cret', pages });
  server = await startTestServer({
    DEMO: '0',
    MESSENGER_GRAPH_BASE: graph.url,
    MESSENGER_LOGIN_BASE: graph.url,
    MESSENGER_APP_ID: '4711',
    MESSENGER_APP_SECRET: 'app-s3cret',
    MESSENGER_VERIFY_TOKEN: 'verify-me-please',
    ALLOW_PRIVATE_HOSTS: '127.0.0.1',
  });
  for (const name of ['One', 'Two']) {
    const file = {
      format: 'parley.workspace',
      formatVersion: 1,
      name,
      inboxes: [{ name: 'Inbox' }],
      members: [
        member(`${name.toLowerCase()}@example.com`),
        member(`${name.toLowerCase()}.agent@example.com`, 'agent'),
      ],
    };
    const applied = await applyWorkspace(server.world, workspaceFileSchema.parse(file));
    if (!applied.ok) throw new Error(applied.error.message);
  }
});
afterEach(async () => {
  await server.stop();
  await graph.close();
});

/** Speaks tRPC as the studio does. */
async function studio(email: string) {
  const entered = await logIn(server.world, { email, password, from: '127.0.0.1' });
  if (!entered.ok) throw new Error(entered.error.message);
  const cookie = `parley_login=${entered.value.secret}`;
  const headers = { cookie, 'content-type': 'application/json', 'x-parley-csrf': '1' };
  const read = async (answer: Response) => {
    const text = await answer.text();
    const said = JSON.parse(text);
    return { text, code: said.error?.data?.code ?? 'OK', data: said.result?.data };
  };
  return {
    cookie,
    ask: async (path: string, input: object) =>
      read(
        await fetch(`${server.origin}/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`, { headers }),
      ),
    act: async (path: string, input: object) =>
      read(await fetch(`${server.origin}/trpc/${path}`, { method: 'POST', headers, body: JSON.stringify(input) })),
  };
}
type Studio = Awaited<ReturnType<typeof studio>>;

/** The login window: to Facebook, and back with what it says. */
async function throughWindow({ cookie }: Studio, address: string, change: (back: URL) => void = () => undefined) {
  const there = await fetch(address, { redirect: 'manual' });
  const back = new URL(there.headers.get('location') ?? '');
  change(back);
  const answer = await fetch(back, { headers: { cookie } });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
}

async function signedIn(who: Studio): Promise<string> {
  const { data } = await who.act('connections.beginSignIn', { channel: 'messenger', origin: server.origin });
  expect((await throughWindow(who, data.address)).status).toBe(200);
  return data.signInId;
}

async function connect(who: Studio, pageId: string, signIn: string) {
  const { data: inboxes } = await who.ask('inboxes.list', {});
  return who.act('connections.connect', {
    inboxId: inboxes[0].id,
    kind: 'messenger',
    name: `Page ${pageId}`,
    settings: { pageId },
    secrets: { signIn, verifyToken: 'made-for-you' },
  });
}

describe('Continue with Facebook', () => {
  it('R89 R91 lists the pages with roles and connects one; R86 with its own flow; tokens never leave', async () => {
    const who = await studio('one@example.com');
    expect((await who.ask('connections.signInKinds', {})).data).toEqual(['messenger']);
    const signIn = await signedIn(who);
    const listed = await who.ask('connections.signIn', { signInId: signIn });
    expect(listed.data).toEqual({
      kind: 'ready',
      accounts: [
        { id: '11', name: 'Page 11', allowed: true, taken: false },
        { id: '22', name: 'Page 22', allowed: true, taken: false },
        { id: '33', name: 'Page 33', allowed: false, taken: false },
      ],
    });
    expect(await connect(who, '33', signIn)).toMatchObject({ code: 'FORBIDDEN' });
    const connected = await connect(who, '11', signIn);
    expect(connected).toMatchObject({
      code: 'OK',
      data: { enabled: true, trouble: null, accountId: '11', settings: { pageName: 'Page 11', appId: '4711' } },
    });
    const flow = await who.ask('flows.get', { flowId: connected.data.flowId });
    expect(flow.data.flow).toMatchObject({ enabled: true, publishedNumber: 1 });
    expect(listed.text + connected.text).not.toMatch(/secret-token|app-s3cret/);
    const row = await server.world.store.findConnectionByAccount('messenger', '11');
    expect(row?.secrets).not.toContain('secret-token');
    expect(graph.calls.some(({ path, method }) => path === '11/subscribed_apps' && method === 'POST')).toBe(true);
  });

  it('R92 lets a page be in one workspace only, until it is disconnected', async () => {
    const [one, two] = [await studio('one@example.com'), await studio('two@example.com')];
    const mine = await connect(one, '11', await signedIn(one));
    const signIn = await signedIn(two);
    expect((await two.ask('connections.signIn', { signInId: signIn })).data.accounts[0]).toMatchObject({ taken: true });
    expect(await connect(two, '11', signIn)).toMatchObject({ code: 'CONFLICT' });
    await one.act('connections.disconnect', { connectionId: mine.data.id });
    expect(graph.calls.at(-1)).toMatchObject({ method: 'DELETE', path: '11/subscribed_apps' });
    expect(await connect(two, '11', signIn)).toMatchObject({ code: 'OK' });
  });

  it('R90 checks the state, once, in the browser that began', async () => {
    const [one, two] = [await studio('one@example.com'), await studio('two@example.com')];
    const begin = async () =>
      (await one.act('connections.beginSignIn', { channel: 'messenger', origin: server.origin })).data;
    const { signInId, address } = await begin();
    const wrong = await throughWindow(one, address, (back) => back.searchParams.set('state', 'guessed'));
    expect(wrong.status).toBe(403);
    expect((await throughWindow(two, address)).status).toBe(403);
    expect((await one.ask('connections.signIn', { signInId })).data).toEqual({ kind: 'waiting' });
    expect(await two.ask('connections.signIn', { signInId })).toMatchObject({ code: 'NOT_FOUND' });
    const done = await throughWindow(one, address);
    expect([done.status, done.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect((await throughWindow(one, address)).status).toBe(403);
    graph.logsIn('declines');
    const again = await begin();
    await throughWindow(one, again.address);
    expect((await one.ask('connections.signIn', { signInId: again.signInId })).data).toEqual({ kind: 'declined' });
  });

  it('R89 needs account access', async () => {
    const agent = await studio('one.agent@example.com');
    const begun = await agent.act('connections.beginSignIn', { channel: 'messenger', origin: server.origin });
    expect(begun.code).toBe('FORBIDDEN');
  });

  it('gets a new token by the same way when the old one has died', async () => {
    const who = await studio('one@example.com');
    const { data } = await connect(who, '11', await signedIn(who));
    const signIn = await signedIn(who);
    const input = { connectionId: data.id, secrets: { signIn } };
    expect(await who.act('connections.update', input)).toMatchObject({ code: 'OK', data: { trouble: null } });
    expect(await who.act('connections.update', { ...input, settings: { pageId: '33' } })).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('the app’s own address', () => {
  it('R98 verifies, and routes each page to its connection', async () => {
    const who = await studio('one@example.com');
    const signIn = await signedIn(who);
    for (const id of ['11', '22']) await connect(who, id, signIn);
    const hook = `${server.origin}/webhooks/messenger`;
    const ask = (token: string) => fetch(`${hook}?hub.mode=subscribe&hub.verify_token=${token}&hub.challenge=77`);
    expect(await (await ask('verify-me-please')).text()).toBe('77');
    expect((await ask('wrong')).status).toBe(403);
    const entry = (id: string) => ({
      id,
      time: 1,
      messaging: [
        { sender: { id: '7' }, recipient: { id }, timestamp: Date.now(), message: { mid: `m${id}`, text: `To ${id}` } },
      ],
    });
    const posted = await graph.post(hook, { object: 'page', entry: [entry('22'), entry('99'), entry('11')] });
    expect(posted.status).toBe(200);
    await expect.poll(async () => (await who.ask('conversations.list', { view: 'all' })).data.length).toBe(2);
    expect((await fetch(hook, { method: 'POST', body: '{}' })).status).toBe(401);
    expect((await fetch(`${server.origin}/webhooks/chat`, { method: 'POST', body: '{}' })).status).toBe(404);
  });
});
