// A visitor has the conversation mailed, over HTTP and through a real mail server on loopback.
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './support/start-test-server';
import { post, Visitor } from './support/visitor';

const got: { to: string; raw: string }[] = [];
const mails = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, callback) {
    const pieces: Buffer[] = [];
    stream.on('data', (piece: Buffer) => pieces.push(piece));
    stream.on('end', () => {
      got.push({ to: session.envelope.rcptTo[0]?.address ?? '', raw: Buffer.concat(pieces).toString() });
      callback();
    });
  },
});
let server: TestServer;
let key: string;

beforeAll(async () => {
  await new Promise<void>((done) => mails.listen(0, '127.0.0.1', () => done()));
  const address = mails.server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  server = await startTestServer({ SMTP_URL: `smtp://127.0.0.1:${address.port}`, MAIL_FROM: 'chat@demo.example' });
  const [workspace] = await server.world.store.listWorkspaces();
  if (!workspace) throw new Error('No demo workspace');
  const connections = await server.world.store.list('connections', workspace.id);
  key = connections.find(({ kind }) => kind === 'chat')?.publicKey ?? '';
});

afterAll(async () => {
  await server.stop();
  await new Promise<void>((done) => mails.close(() => done()));
});

const ask = (visitor: Visitor, body: object = {}, headers = visitor.headers) =>
  post(`${visitor.base}/transcript`, body, headers);

async function mailTo(address: string) {
  await expect.poll(() => got.some(({ to }) => to === address), { timeout: 10_000 }).toBe(true);
  return got.find(({ to }) => to === address)?.raw ?? '';
}

describe('R83 a transcript by mail', () => {
  it('goes to the address the visitor names, once', async () => {
    const visitor = await Visitor.open(server.origin, key, { locale: 'sv' });
    await visitor.chooses('prices');
    const asked = await ask(visitor, { email: 'ada@visitor.example' });
    expect(asked.status).toBe(200);
    expect(await asked.json()).toEqual({ to: 'ada@visitor.example' });
    const raw = await mailTo('ada@visitor.example');
    expect(raw).toMatch(/^From: "?Demo shop"? <chat@demo\.example>/m);
    expect(raw).toMatch(/^Subject: Din konversation med Demo shop/m);
    expect(raw).toContain('Priser');
    expect(raw).toMatch(/text\/plain[\s\S]*text\/html/);
    expect((await ask(visitor, { email: 'ada@visitor.example' })).status).toBe(200);
    await visitor.says('ada@demo.example');
    await ask(visitor);
    expect(await mailTo('ada@demo.example')).toContain('Din konversation');
    expect(got.filter(({ to }) => to === 'ada@visitor.example')).toHaveLength(1);
  });

  it('needs an address, something said, and an end to it', async () => {
    const visitor = await Visitor.open(server.origin, key);
    expect((await ask(visitor, { email: 'a@visitor.example' })).status).toBe(400);
    await visitor.chooses('prices');
    const nowhere = await ask(visitor);
    expect(nowhere.status).toBe(400);
    expect(await nowhere.json()).toMatchObject({ error: { field: 'email' } });
    for (const email of ['no address', 'a@b.example\r\nBcc: c@d.example'])
      expect((await ask(visitor, { email })).status).toBe(400);
    expect((await ask(visitor, { email: 'a@b.example', to: 'c@d.example' })).status).toBe(400);
    for (let count = 0; count < 5; count += 1)
      expect((await ask(visitor, { email: `a${count}@visitor.example` })).status).toBe(200);
    expect((await ask(visitor, { email: 'one-too-many@visitor.example' })).status).toBe(429);
  });

  it('is for the conversation’s own visitor', async () => {
    const visitor = await Visitor.open(server.origin, key);
    const other = await Visitor.open(server.origin, key);
    expect((await ask(visitor, { email: 'a@b.example' }, other.headers)).status).toBe(401);
  });
});
