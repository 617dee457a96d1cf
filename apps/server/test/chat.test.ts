// The web chat over real HTTP and SQLite: opening, answering, repeating, reading on, live news, refusals.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { channelModels } from '@parley/channels/models';
import { idFrom } from '@parley/primitives';
import { locales } from '@parley/widget/locales';
import { startTestServer, type TestServer } from './support/start-test-server';
import { post, texts, Visitor } from './support/visitor';

let server: TestServer;
let key: string;

beforeAll(async () => {
  server = await startTestServer();
  const [workspace] = await server.world.store.listWorkspaces();
  if (!workspace) throw new Error('No demo workspace');
  const connections = await server.world.store.list('connections', workspace.id);
  key = connections.find(({ kind }) => kind === 'chat')?.publicKey ?? '';
});

afterAll(() => server.stop());

describe('chat', () => {
  it('shows the config and stores nothing for it', async () => {
    const response = await fetch(`${server.origin}/v1/chat/${key}/config?url=https://shop.example/`);
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.json()).toMatchObject({
      state: 'away',
      workspace: { name: 'Demo shop' },
      locale: 'en',
      look: { position: 'right' },
    });
  });

  it('speaks the language the page asks for, where it knows it', async () => {
    const config = async (locale: string) =>
      (await fetch(`${server.origin}/v1/chat/${key}/config?url=https://shop.example/&locale=${locale}`)).json();
    expect(await config('de-AT')).toMatchObject({ locale: 'de', page: { open: 'Chat öffnen' } });
    expect(await config('ja')).toMatchObject({ locale: 'en', page: { open: 'Open chat' } });
    for (const locale of locales) expect(channelModels.chat.parseSettings({ locale }).ok, locale).toBe(true);
  });

  it('starts the flow and answers each message in the same response', async () => {
    const visitor = await Visitor.open(server.origin, key, {
      locale: 'en',
      page: { url: 'https://shop.example/', title: 'Shop' },
    });
    expect(texts(visitor.opened)).toEqual(['Hi there! Welcome to the demo shop.', 'What is it about?', 'choices']);
    expect(visitor.opened.awaiting).toMatchObject({ kind: 'choice' });
    const asked = await visitor.chooses('prices');
    expect(asked.messages[0]).toMatchObject({ direction: 'in', parts: [{ kind: 'text', text: 'Prices' }] });
    expect(texts(asked)).toEqual(['Which email address may we write to?']);
    const wrong = await visitor.says('no address');
    expect(texts(wrong)).toEqual(['That does not look like an email address. Please try again.']);
    const done = await visitor.says('ada@demo.example');
    expect(texts(done).at(-1)).toBe('Thanks for stopping by!');
    expect(done.awaiting).toBeNull();
    const all = await visitor.history();
    expect(all.messages.map(({ seq }) => seq)).toEqual(all.messages.map((_, index) => index + 1));
  });

  it('stores a client id once and gives the same answer again', async () => {
    const visitor = await Visitor.open(server.origin, key);
    const first = await visitor.chooses('prices', 'c1');
    const again = await visitor.chooses('prices', 'c1');
    expect(again).toEqual(first);
    const both = await Promise.all([visitor.says('x@demo.example', 'c2'), visitor.says('x@demo.example', 'c2')]);
    expect(both[0]).toEqual(both[1]);
    expect((await visitor.history()).messages.filter(({ direction }) => direction === 'in')).toHaveLength(2);
  });

  it('refuses wrong tokens, unknown keys, wrong types and bodies that are too long', async () => {
    const visitor = await Visitor.open(server.origin, key);
    const stranger = await post(
      `${visitor.base}/messages`,
      { clientId: 'c', text: 'hi' },
      { authorization: 'Bearer aaaaaaaaaaaaaaaaaaaaaaaa' },
    );
    expect(stranger.status).toBe(401);
    const refusals = [
      [`${visitor.base}/messages`, { clientId: 'c', text: 'hi', admin: true }, 400],
      [`${visitor.base}/messages`, { clientId: 'c', text: 7 }, 400],
      [`${visitor.base}/messages`, { clientId: 'c', text: 'x'.repeat(70_000) }, 413],
      [`${server.origin}/v1/chat/nothing/conversations`, {}, 404],
      [`${server.origin}/v1/chat/${key}/conversations`, { workspaceId: 'ws_other' }, 400],
    ] as const;
    for (const [url, body, status] of refusals) {
      const response = await post(url, body, visitor.headers);
      expect(response.status).toBe(status);
      expect(await response.json()).toMatchObject({ error: { code: expect.any(String), message: expect.any(String) } });
    }
    expect((await visitor.history()).messages.filter(({ direction }) => direction === 'in')).toEqual([]);
  });

  it('opens on the key of a chat only, not on that of another channel', async () => {
    const [workspace] = await server.world.store.listWorkspaces();
    const connections = workspace ? await server.world.store.list('connections', workspace.id) : [];
    const form = connections.find(({ kind }) => kind === 'form');
    expect((await fetch(`${server.origin}/v1/chat/${form?.publicKey}/config`)).status).toBe(404);
    expect((await post(`${server.origin}/v1/chat/${form?.publicKey}/conversations`, {})).status).toBe(404);
  });

  it('takes JSON alone, of any reasonable depth, and says so', async () => {
    const opening = `${server.origin}/v1/chat/${key}/conversations`;
    const send = (body: string, type: string) =>
      fetch(opening, { method: 'POST', body, headers: { 'content-type': type } });
    for (const type of ['text/plain', 'application/xml', 'application/x-www-form-urlencoded']) {
      expect((await send('{}', type)).status).toBe(415);
    }
    expect((await send('{}', 'application/json; charset=utf-8')).status).toBe(201);
    const deep = `{"variables":${'['.repeat(9_000)}${']'.repeat(9_000)}}`;
    expect(await (await send(deep, 'application/json')).json()).toMatchObject({
      error: { code: 'invalid', message: 'The body is nested too deeply.' },
    });
  });

  it('keeps to what there is when a cursor is from nowhere', async () => {
    const visitor = await Visitor.open(server.origin, key);
    expect((await visitor.history(999_999)).cursor).toBe(visitor.opened.cursor);
    const strange = await fetch(`${visitor.base}/messages?after=x`, { headers: visitor.headers });
    expect(await strange.json()).toMatchObject({ error: { code: 'invalid', field: 'after' } });
  });

  it('R11 answers nobody while the channel is switched off, and goes on afterwards', async () => {
    const visitor = await Visitor.open(server.origin, key);
    const [workspace] = await server.world.store.listWorkspaces();
    const connections = workspace ? await server.world.store.list('connections', workspace.id) : [];
    const connection = connections.find(({ kind }) => kind === 'chat');
    if (!connection) throw new Error('No chat');
    const turn = async (revision: number, enabled: boolean) => {
      const row = { ...connection, revision, enabled };
      await server.world.store.commit([{ kind: 'put', table: 'connections', row }]);
      server.world.bus.publish({ topic: 'connection', workspaceId: row.workspaceId, id: row.id });
    };
    await turn(connection.revision + 1, false);
    const off = await post(`${visitor.base}/messages`, { clientId: 'off', text: 'agent' }, visitor.headers);
    expect(off.status).toBe(503);
    expect((await visitor.history()).messages.filter(({ direction }) => direction === 'in')).toEqual([]);
    await turn(connection.revision + 2, true);
    expect((await visitor.chooses('prices', 'on')).messages[0]).toMatchObject({ direction: 'in' });
  });

  it('streams what happens, and what was missed, by sequence number', async () => {
    const visitor = await Visitor.open(server.origin, key);
    const cut = new AbortController();
    const response = await fetch(`${visitor.base}/stream?after=0`, {
      headers: { ...visitor.headers, 'last-event-id': '1' },
      signal: cut.signal,
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const frames = readFrames(response);
    await visitor.chooses('prices', 'c1');
    const ids: string[] = [];
    for await (const frame of frames) {
      const id = /^id: (\d+)$/m.exec(frame)?.[1];
      if (id) ids.push(id);
      if (ids.length === 3) break;
    }
    cut.abort();
    expect(ids).toEqual(['2', '3', '4']);
  });

  it('performs the effects of a flow and goes on with what came of them', async () => {
    const visitor = await Visitor.open(server.origin, key);
    await visitor.says('agent');
    const noted = await visitor.until(/noted it as number \d+/);
    const seqs = noted.messages.map(({ seq }) => seq);
    expect(seqs).toEqual([...seqs].sort((a, b) => a - b));
    const [workspace] = await server.world.store.listWorkspaces();
    const tickets = workspace ? await server.world.store.list('tickets', workspace.id) : [];
    expect(tickets.filter(({ conversationId }) => conversationId === visitor.opened.conversationId)).toHaveLength(1);
  });

  it('R70 R71 keeps an address somebody leaves, as a claim and for the team’s eyes', async () => {
    const visitor = await Visitor.open(server.origin, key);
    await visitor.chooses('prices');
    const leave = (body: object) => post(`${visitor.base}/email`, body, visitor.headers);
    expect((await leave({ email: 'Left@Visitor.example' })).status).toBe(200);
    for (const body of [{ email: 'no address' }, {}, { email: 'a@b.example', name: 'x' }])
      expect((await leave(body)).status).toBe(400);
    expect((await post(`${visitor.base}/email`, { email: 'a@b.example' })).status).toBe(401);
    const { store } = server.world;
    const conversation = await store.findConversationAnywhere(idFrom('conversation', visitor.opened.conversationId));
    const contact =
      conversation?.contactId && (await store.get('contacts', conversation.workspaceId, conversation.contactId));
    expect(contact).toMatchObject({ properties: { email: 'left@visitor.example' } });
    const claimed =
      conversation && (await store.findIdentity(conversation.workspaceId, 'email', '', 'left@visitor.example'));
    expect(claimed?.verifiedAt).toBeNull();
    expect(JSON.stringify(await visitor.history())).not.toContain('email-left');
  });
});

async function* readFrames(response: Response): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of response.body ?? []) {
    rest += decoder.decode(chunk, { stream: true });
    const frames = rest.split('\n\n');
    rest = frames.pop() ?? '';
    yield* frames;
  }
}
