// A site vouches for its visitors with a signed token; nothing else makes a visitor somebody known.
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '@parley/helpdesk';
import { startTestServer, type TestServer } from './support/start-test-server';
import { post, Visitor } from './support/visitor';

let server: TestServer;
let chat: Connection;
let secret = '';
let cookie = '';

beforeAll(async () => {
  server = await startTestServer();
  const [workspace] = await server.world.store.listWorkspaces();
  if (!workspace) throw new Error('No demo workspace');
  const connections = await server.world.store.list('connections', workspace.id);
  const found = connections.find(({ kind }) => kind === 'chat');
  if (!found) throw new Error('No chat');
  chat = found;
  const admin = { name: 'Ada', email: 'ada@demo.example', password: 'correct horse battery', workspaceName: 'Demo' };
  const made = await post(`${server.origin}/trpc/auth.setup`, admin, { 'x-parley-csrf': '1' });
  cookie = (made.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  secret = await renew();
});

afterAll(() => server.stop());

const call = (path: string, input: object) =>
  post(`${server.origin}/trpc/${path}`, input, { 'x-parley-csrf': '1', cookie });

async function renew(): Promise<string> {
  const renewed = await call('connections.renewIdentity', { connectionId: chat.id });
  expect(renewed.status).toBe(200);
  return (await renewed.json()).result.data.secret;
}

const sign = (claims: object, by = secret) =>
  new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(by));

const open = (identity: string) => Visitor.open(server.origin, chat.publicKey, { identity });

async function contactOf({ opened }: Visitor) {
  const { store } = server.world;
  const conversation = await store.get('conversations', chat.workspaceId, opened.conversationId);
  const id = conversation?.contactId ?? null;
  return id === null ? null : await store.get('contacts', chat.workspaceId, id);
}

describe('R19 R59 signed identity', () => {
  it('links a vouched-for visitor to the contact the team knows, and fills only blanks', async () => {
    const known = await call('contacts.create', { properties: { email: 'grace@demo.example', first_name: 'Grace' } });
    const { contactId } = (await known.json()).result.data;
    const visitor = await open(await sign({ sub: 'u-1', email: 'Grace@demo.example', name: 'Somebody Else' }));
    const contact = await contactOf(visitor);
    expect(contact).toMatchObject({ id: contactId, properties: { first_name: 'Grace' } });
    expect(contact?.properties).not.toHaveProperty('last_name');
    const again = await contactOf(await open(await sign({ sub: 'u-1' })));
    expect(again?.id).toBe(contactId);
    const identities = await server.world.store.listIdentities(chat.workspaceId, contactId);
    expect(identities.map(({ kind, verifiedAt }) => [kind, verifiedAt !== null]).sort()).toEqual([
      ['chat', true],
      ['email', true],
    ]);
  });

  it('makes a contact of somebody new, once', async () => {
    const token = await sign({ sub: 'u-2', email: 'alan@demo.example', name: 'Alan Mathison Turing' });
    const [first, second] = await Promise.all([open(token), open(token)]);
    const contact = await contactOf(first);
    expect(contact?.properties).toEqual({
      email: 'alan@demo.example',
      first_name: 'Alan',
      last_name: 'Mathison Turing',
    });
    expect((await contactOf(second))?.id).toBe(contact?.id);
  });

  it('security 42: takes no mere claim, neither typed nor as a variable', async () => {
    const visitor = await Visitor.open(server.origin, chat.publicKey, { variables: { email: 'grace@demo.example' } });
    await visitor.chooses('prices');
    await visitor.says('grace@demo.example');
    const claimed = await server.world.store.findIdentity(chat.workspaceId, 'email', '', 'grace@demo.example');
    await expect.poll(async () => (await contactOf(visitor))?.id).not.toBe(claimed?.contactId);
  });

  it('does not trust an address that waits in another visitor’s chat', async () => {
    const waiting = await Visitor.open(server.origin, chat.publicKey);
    await waiting.chooses('prices');
    await waiting.says('victim@demo.example');
    await expect.poll(async () => (await contactOf(waiting))?.properties['email']).toBe('victim@demo.example');
    const victim = await open(await sign({ sub: 'u-3', email: 'victim@demo.example' }));
    const theirs = await contactOf(victim);
    expect(theirs?.properties['email']).toBe('victim@demo.example');
    expect(theirs?.id).not.toBe((await contactOf(waiting))?.id);
  });

  it('says one clear thing about a bad token, and opens nothing', async () => {
    const { store } = server.world;
    const address = `${server.origin}/v1/chat/${chat.publicKey}/conversations`;
    const tokens = [await sign({ sub: 'u-1' }, 'another secret of thirty-two signs!!'), 'rubbish', await sign({})];
    for (const identity of tokens) {
      const refused = await post(address, { identity });
      expect(refused.status).toBe(400);
      expect(await refused.json()).toMatchObject({
        error: { code: 'invalid', field: 'identity', message: expect.stringMatching(/not valid/) },
      });
    }
    expect((await post(address, { identity: 7 })).status).toBe(400);
    expect(await store.findStaleDrafts(0, 10)).toEqual([]);
  });

  it('lets somebody log in while chatting, but never take over another’s conversation', async () => {
    const visitor = await Visitor.open(server.origin, chat.publicKey);
    const identify = async (claims: object) =>
      post(`${visitor.base}/identity`, { identity: await sign(claims) }, visitor.headers);
    expect((await identify({ sub: 'u-5', email: 'edsger@demo.example' })).status).toBe(200);
    expect((await contactOf(visitor))?.properties['email']).toBe('edsger@demo.example');
    expect((await identify({ sub: 'u-5' })).status).toBe(200);
    expect((await identify({ sub: 'u-6' })).status).toBe(409);
    expect((await post(`${visitor.base}/identity`, { identity: await sign({ sub: 'u-5' }) })).status).toBe(401);
  });

  it('changes the secret without a gap, shows it once, and can be switched off', async () => {
    const before = secret;
    secret = await renew();
    expect(secret.length).toBeGreaterThanOrEqual(32);
    expect(await contactOf(await open(await sign({ sub: 'u-1' }, before)))).not.toBeNull();
    expect(await contactOf(await open(await sign({ sub: 'u-1' })))).not.toBeNull();
    await renew();
    const address = `${server.origin}/v1/chat/${chat.publicKey}/conversations`;
    expect((await post(address, { identity: await sign({ sub: 'u-1' }, before) })).status).toBe(400);
    const input = encodeURIComponent(JSON.stringify({ connectionId: chat.id }));
    const shown = await fetch(`${server.origin}/trpc/connections.get?input=${input}`, { headers: { cookie } });
    expect(await shown.text()).not.toContain(secret);
    expect((await call('connections.removeIdentity', { connectionId: chat.id })).status).toBe(200);
    expect((await post(address, { identity: await sign({ sub: 'u-1' }) })).status).toBe(400);
  });
});
