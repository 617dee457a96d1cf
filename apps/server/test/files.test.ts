// Files over real HTTP: sent by visitors and members, served as downloads, hostile ones refused.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sweepFiles } from '@parley/use-cases';
import { form, html, pdf, png, svg } from './support/sample-files';
import { startTestServer, type TestServer } from './support/start-test-server';
import { post, Visitor } from './support/visitor';

let server: TestServer;
let key: string;
let visitor: Visitor;
let cookie = '';

beforeAll(async () => {
  server = await startTestServer({ FILE_LIMIT_MB: '0.5' });
  const [workspace] = await server.world.store.listWorkspaces();
  if (!workspace) throw new Error('No demo workspace');
  const connections = await server.world.store.list('connections', workspace.id);
  key = connections.find(({ kind }) => kind === 'chat')?.publicKey ?? '';
  visitor = await Visitor.open(server.origin, key);
  const admin = { name: 'Ada', email: 'ada@demo.example', password: 'correct horse battery', workspaceName: 'Demo' };
  const made = await post(`${server.origin}/trpc/auth.setup`, admin, { 'x-parley-csrf': '1' });
  cookie = (made.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
});

afterAll(() => server.stop());

type Sending = { query?: string; to?: Visitor; headers?: Record<string, string> };

const send = (body: FormData | Buffer<ArrayBuffer>, { query = '', to = visitor, headers }: Sending = {}) =>
  fetch(`${to.base}/files${query}`, { method: 'POST', headers: headers ?? to.headers, body });

/** The one part of the visitor's message in the answer. */
async function partOf(response: Response): Promise<Record<string, unknown>> {
  expect(response.status).toBe(200);
  const { messages } = await response.json();
  expect(messages[0]).toMatchObject({ direction: 'in', author: { kind: 'contact' } });
  return messages[0].parts[0];
}

describe('R52 a visitor sends files', () => {
  it('takes a picture as a form and answers like any message', async () => {
    const response = await send(form(png, 'My bike.png', 'file-1'));
    expect(response.status).toBe(200);
    const body = await response.json();
    expect(Object.keys(body).sort()).toEqual(['accepted', 'awaiting', 'cursor', 'messages']);
    expect(body.messages[0].parts).toEqual([
      { kind: 'image', url: expect.stringMatching(/^\/files\/[\w-]{32}\/My%20bike\.png$/), alt: 'My bike.png' },
    ]);
    const again = await send(form(png, 'My bike.png', 'file-1'));
    expect(await again.json()).toEqual(body);
    const inbound = (await visitor.history()).messages.filter(({ direction }) => direction === 'in');
    expect(inbound).toHaveLength(1);
  });

  it('takes bare bytes with the name in the address', async () => {
    const part = await partOf(await send(pdf, { query: '?name=offer.pdf&clientId=raw-1' }));
    expect(part).toMatchObject({ kind: 'file', name: 'offer.pdf', mime: 'application/pdf', size: pdf.length });
  });

  it('security 22: serves a picture in place and the rest as downloads that run nothing', async () => {
    const picture = await fetch(server.origin + (await partOf(await send(form(png, 'a.png'))))['url']);
    expect(picture.headers.get('content-disposition')).toMatch(/^inline/);
    expect(Buffer.from(await picture.arrayBuffer()).equals(png)).toBe(true);
    const document = await fetch(server.origin + (await partOf(await send(form(pdf, 'Å".pdf'))))['url']);
    expect(document.headers.get('content-disposition')).toBe(
      `attachment; filename="__.pdf"; filename*=UTF-8''%C3%85_.pdf`,
    );
    for (const { headers } of [picture, document]) {
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
    }
  });

  it('keeps every file under a key of its own, in the data folder, never under its name', async () => {
    await send(form(pdf, '../../../evil.pdf'));
    const names = readdirSync(join(server.dataDir, 'files'), { recursive: true }).map(String);
    expect(names.filter((name) => name.includes('/')).length).toBeGreaterThan(0);
    for (const name of names) expect(name).toMatch(/^[\w-]{2}(\/[\w-]{32})?$/);
  });
});

describe('security 22-27: hostile files', () => {
  it.each([
    ['a page called a picture', html, 'photo.png'],
    ['a page', html, 'page.html'],
    ['a drawing that runs', svg, 'drawing.svg'],
    ['a drawing called a picture', svg, 'drawing.png'],
    ['a program', Buffer.from(`MZ${'\0'.repeat(100)}`), 'photo.jpg'],
    ['nothing', Buffer.from(''), 'empty.png'],
  ])('refuses %s and stores nothing', async (_what, bytes, name) => {
    const before = (await visitor.history()).cursor;
    const response = await send(form(bytes, name));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'invalid', field: 'file' } });
    expect((await visitor.history()).cursor).toBe(before);
  });

  it('gives a hostile name the ending of its content', async () => {
    expect(await partOf(await send(form(png, '..\\..\\evil.html')))).toMatchObject({ alt: 'evil.html.png' });
    expect(await partOf(await send(form(png, '42.zip')))).toMatchObject({ alt: '42.zip.png' });
  });

  it('says clearly with 413 that a file is too large', async () => {
    const large = Buffer.concat([png, Buffer.alloc(600 * 1024)]);
    for (const response of [await send(form(large, 'a.png')), await send(large, { query: '?name=a.png&clientId=l' })]) {
      expect(response.status).toBe(413);
      expect(await response.json()).toMatchObject({
        error: { code: 'invalid', message: 'This file is too large. The most that can be sent is 0.5 MB.' },
      });
    }
  });

  it('lets nobody in with a wrong token, none, or that of another conversation', async () => {
    const other = await Visitor.open(server.origin, key);
    for (const headers of [{}, { authorization: 'Bearer wrong-wrong-wrong-wrong' }, other.headers]) {
      expect((await send(form(png, 'a.png'), { headers })).status).toBe(401);
    }
  });

  it('refuses two files, other fields, a broken form and a missing client id', async () => {
    const two = form(png, 'a.png');
    two.append('file', new File([png], 'b.png'));
    const strange = form(png, 'a.png');
    strange.set('workspaceId', 'x');
    for (const body of [two, strange, form(png, 'a.png', '')]) expect((await send(body)).status).toBe(400);
    const broken = await fetch(`${visitor.base}/files`, {
      method: 'POST',
      headers: { ...visitor.headers, 'content-type': 'multipart/form-data; boundary=x' },
      body: 'no form at all',
    });
    expect(broken.status).toBe(400);
  });

  it('ends a conversation’s files somewhere', async () => {
    const eager = await Visitor.open(server.origin, key);
    for (let count = 0; count < 50; count += 1)
      expect((await send(form(png, 'a.png'), { to: eager })).status, String(count)).toBe(200);
    expect((await send(form(png, 'a.png'), { to: eager })).status).toBe(429);
  });

  it.each(['/files/short/a.png', '/files/nobody-knows-this-key-at-all/a.png', '/files/..%2f..%2fsecret.key/a'])(
    'has nothing at %s',
    async (path) => {
      expect((await fetch(server.origin + path)).status).toBe(404);
    },
  );
});

describe('R52 a member sends files', () => {
  const upload = (headers: Record<string, string>, body: FormData = form(pdf, 'offer.pdf')) =>
    fetch(`${server.origin}/files`, { method: 'POST', headers, body });
  const reply = (input: object) =>
    post(`${server.origin}/trpc/conversations.reply`, input, { 'x-parley-csrf': '1', cookie });

  it('lets only the studio’s own page upload', async () => {
    expect((await upload({ 'x-parley-csrf': '1' })).status).toBe(401);
    expect((await upload({ cookie })).status).toBe(403);
    expect((await upload({ cookie, 'x-parley-csrf': '1', origin: 'https://evil.example' })).status).toBe(403);
    expect((await upload({ cookie, 'x-parley-csrf': '1' }, form(html, 'a.png'))).status).toBe(400);
  });

  it('delivers an uploaded file with a reply, once', async () => {
    const uploaded = await upload({ cookie, 'x-parley-csrf': '1' });
    expect(uploaded.status).toBe(201);
    const file = await uploaded.json();
    expect(file).toMatchObject({ name: 'offer.pdf', isPicture: false, url: expect.stringMatching(/^\/files\//) });
    const { conversationId } = visitor.opened;
    const sent = await reply({ conversationId, text: '', clientId: 'r1', fileIds: [file.id] });
    expect(sent.status).toBe(200);
    const last = (await visitor.history()).messages.at(-1);
    expect(last).toMatchObject({ direction: 'out', parts: [{ kind: 'file', name: 'offer.pdf', url: file.url }] });
    expect((await reply({ conversationId, text: 'Again', clientId: 'r2', fileIds: [file.id] })).status).toBe(404);
    expect((await reply({ conversationId, text: '', clientId: 'r3' })).status).toBe(400);
  });

  it('forgets what was never sent, and nothing else', async () => {
    const loose = await (await upload({ cookie, 'x-parley-csrf': '1' })).json();
    expect(await sweepFiles(server.world)).toBe(0);
    const days = 3 * 86_400_000;
    const later = { ...server.world, clock: { now: () => Date.now() + days } };
    expect(await sweepFiles(later)).toBeGreaterThanOrEqual(1);
    expect((await fetch(server.origin + loose.url)).status).toBe(404);
    const kept = (await visitor.history()).messages.at(-1)?.parts[0]?.['url'];
    expect((await fetch(`${server.origin}${String(kept)}`)).status).toBe(200);
  });
});

describe('R53 pictures of members, chats and the brand', () => {
  const sendPicture = (body: FormData, headers: Record<string, string> = { cookie, 'x-parley-csrf': '1' }) =>
    fetch(`${server.origin}/files/pictures`, { method: 'POST', headers, body });

  it('are judged by their bytes, shown on other sites, and swept when nobody shows them', async () => {
    const sent = await sendPicture(form(png, 'me.png', 'p1'));
    expect(sent.status).toBe(201);
    const { url } = await sent.json();
    const shown = await fetch(`${server.origin}${url}`);
    expect(shown.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(shown.headers.get('content-type')).toBe('image/png');
    const kept = await (await sendPicture(form(png, 'kept.png', 'p2'))).json();
    const headers = { cookie, 'x-parley-csrf': '1' };
    expect((await post(`${server.origin}/trpc/auth.updateMe`, { avatarUrl: kept.url }, headers)).status).toBe(200);
    const later = { ...server.world, clock: { now: () => server.world.clock.now() + 3 * 86_400_000 } };
    await sweepFiles(later);
    expect((await fetch(`${server.origin}${url}`)).status).toBe(404);
    expect((await fetch(`${server.origin}${kept.url}`)).status).toBe(200);
  });

  it.each([
    ['a page', html, 400],
    ['a drawing with script', svg, 400],
    ['a document', pdf, 400],
  ])('refuse %s', async (_name, bytes, status) => {
    const sent = await sendPicture(form(bytes, 'me.png', 'p3'));
    expect(sent.status).toBe(status);
    expect((await sent.json()).error.message).toMatch(/picture/);
  });

  it('need a login, and an address of ours or the web', async () => {
    expect((await sendPicture(form(png, 'me.png', 'p4'), { 'x-parley-csrf': '1' })).status).toBe(401);
    const headers = { cookie, 'x-parley-csrf': '1' };
    for (const avatarUrl of [
      'javascript:alert(1)',
      'data:image/png;base64,AA',
      '/files/../trpc',
      '//evil.example/x.png',
      'http://plain.example/x.png',
    ])
      expect((await post(`${server.origin}/trpc/auth.updateMe`, { avatarUrl }, headers)).status, avatarUrl).toBe(400);
  });
});
