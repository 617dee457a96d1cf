// Mail as the world sees it: through a real SMTP server that takes it, refuses it, or breaks off.
import { createServer, type AddressInfo, type Server } from 'node:net';
import { idFrom } from '@parley/primitives';
import { performEffects, queueMail, recoverEffects } from '@parley/use-cases';
import { SMTPServer } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { createMailer } from '../src/node/mailer';
import { createTestWorld } from './support/test-world';

const workspaceId = idFrom('workspace', 'ws_mail');
const mail = { to: 'anna@example.com', subject: 'Hej på dig', text: 'Räksmörgås <b>inte fet</b>' };
const file = { format: 'parley.workspace', formatVersion: 1, name: 'Mail' };

type Answer = { readonly code: number; readonly words: string } | 'take';
let server: SMTPServer | Server | null = null;
afterEach(async () => {
  await new Promise<void>((done) => (server ? server.close(() => done()) : done()));
  server = null;
});

/** A mail server that gives these answers to what comes, then takes everything. */
async function listen(answers: Answer[] = []): Promise<{ url: string; got: string[] }> {
  const got: string[] = [];
  const made = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const answer = answers.shift() ?? 'take';
        if (answer === 'take') {
          got.push(Buffer.concat(chunks).toString());
          return callback();
        }
        callback(Object.assign(new Error(answer.words), { responseCode: answer.code }));
      });
    },
  });
  made.on('error', () => {});
  server = made;
  await new Promise<void>((done) => made.listen(0, '127.0.0.1', () => done()));
  return { url: `smtp://127.0.0.1:${portOf(made.server)}`, got };
}

/** A mail server whose cable is cut once it has the words: the sender cannot know whether it kept them. */
async function listenAndHangUp(): Promise<string> {
  const made = createServer((socket) => {
    socket.on('error', () => {});
    socket.write('220 ready\r\n');
    socket.on('data', (chunk) => {
      const said = chunk.toString();
      if (said.endsWith('\r\n.\r\n')) return socket.destroy();
      if (/^[A-Z]{4}/.test(said)) socket.write(said.startsWith('DATA') ? '354 go on\r\n' : '250 fine\r\n');
    });
  });
  server = made;
  await new Promise<void>((done) => made.listen(0, '127.0.0.1', () => done()));
  return `smtp://127.0.0.1:${portOf(made)}`;
}

function portOf(listening: { address(): AddressInfo | string | null }): number {
  const address = listening.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
}

async function worldWith(smtpUrl: string | null) {
  const world = await createTestWorld(file);
  return { ...world, mailer: createMailer({ smtpUrl, from: 'parley@example.com' }) };
}

type MailWorld = Awaited<ReturnType<typeof worldWith>>;

async function queue(world: MailWorld, key = 'k1') {
  return await world.store.commit([queueMail(world, { workspaceId, conversationId: null, key, mail })]);
}

/** Lets time pass until the outbox waits for nothing. */
async function runAll(world: MailWorld): Promise<void> {
  for (;;) {
    await performEffects(world);
    const due = await world.store.nextDue();
    if (due === null) return;
    world.clock.set(Math.max(due, world.clock.now() + 1));
  }
}

describe('mail', () => {
  it('arrives with its sender, its words and an id that names the happening', async () => {
    const { url, got } = await listen();
    const world = await worldWith(url);
    expect((await queue(world)).ok).toBe(true);
    expect((await queue(world)).ok).toBe(false);
    await runAll(world);
    expect(got).toHaveLength(1);
    expect(got[0]).toMatch(/^Message-ID: <[0-9a-f]{40}@example\.com>\r$/m);
    expect(got[0]).toContain('From: parley@example.com');
    expect(got[0]).toContain('To: anna@example.com');
  });

  it('is sent again after a refusal that may pass, and arrives once', async () => {
    const { url, got } = await listen([{ code: 451, words: 'Come back later' }]);
    const world = await worldWith(url);
    await queue(world);
    await runAll(world);
    expect(got).toHaveLength(1);
  });

  it('is not sent again after a refusal for good', async () => {
    const { url, got } = await listen([{ code: 550, words: 'No such person' }]);
    const outcome = await createMailer({ smtpUrl: url, from: 'parley@example.com' }).send(mail, 'k');
    expect(outcome).toMatchObject({ kind: 'failed', reason: expect.stringContaining('No such person') });
    expect(got).toHaveLength(0);
  });

  it('is unknown when the server breaks off after the words were sent', async () => {
    const url = await listenAndHangUp();
    const outcome = await createMailer({ smtpUrl: url, from: 'parley@example.com' }).send(mail, 'k');
    expect(outcome.kind).toBe('unknown');
  });

  it('says what to set where there is no mail server, and waits for one that is away', async () => {
    const none = await createMailer({ smtpUrl: null, from: 'parley@example.com' }).send(mail, 'k');
    expect(none).toMatchObject({ kind: 'failed', reason: expect.stringContaining('SMTP_URL') });
    const away = await createMailer({ smtpUrl: 'smtp://127.0.0.1:1', from: 'parley@example.com' }).send(mail, 'k');
    expect(away.kind).toBe('retry');
  });

  it('cannot have header lines smuggled in', async () => {
    const world = await worldWith(null);
    const smuggled = { ...mail, subject: 'Hello\r\nBcc: all@example.com' };
    expect(() => queueMail(world, { workspaceId, conversationId: null, key: 'k', mail: smuggled })).toThrow();
  });

  it('that was being sent when the process died is not sent twice', async () => {
    const { url, got } = await listen();
    const world = await worldWith(url);
    await queue(world);
    await world.store.claimEffects(world.clock.now(), 10);
    expect(await recoverEffects(world)).toBe(1);
    await runAll(world);
    expect(got).toHaveLength(0);
  });
});
