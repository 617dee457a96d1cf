// The whole way with programs nobody here wrote: our mail to an SMTP server, its answer as MIME over HTTP, and the thread.
import { memberSchema } from '@parley/helpdesk';
import { idFrom } from '@parley/primitives';
import { reply } from '@parley/use-cases/studio';
import { type ParsedMail, simpleParser } from 'mailparser';
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause } from './support/server-process';
import { startTestServer, type TestServer } from './support/start-test-server';
import { pdf } from './support/sample-files';
import { post } from './support/visitor';

const key = 'a-key-for-the-mail-server';
const got: ParsedMail[] = [];
let smtp: SMTPServer;
let server: TestServer;

beforeAll(async () => {
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      void keep(simpleParser(stream));
      stream.once('end', () => done());
    },
  });
  await new Promise<void>((done) => smtp.listen(0, '127.0.0.1', () => done()));
  const address = smtp.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  server = await startTestServer({
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_INBOUND_DOMAIN: 'in.example.com',
    MAIL_INBOUND_KEY: key,
  });
});

afterAll(async () => {
  await server.stop();
  await new Promise<void>((done) => smtp.close(() => done()));
});

async function keep(mail: Promise<ParsedMail>): Promise<void> {
  got.push(await mail);
}

async function soon<T>(read: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const found = await read();
    if (found !== undefined) return found;
    await pause(25);
  }
  throw new Error('It never came');
}

const handIn = (publicKey: string, body: BodyInit | null, headers: Record<string, string> = {}) =>
  fetch(`${server.origin}/inbound/email/${publicKey}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'message/rfc822', authorization: `Bearer ${key}`, ...headers },
  });

describe('R109 a reply to a submission and the answer to it', () => {
  it('go out by SMTP and come back to the same thread, with words and files', async () => {
    const { world } = server;
    const [workspace] = await world.store.listWorkspaces();
    if (!workspace) throw new Error('No workspace');
    const workspaceId = workspace.id;
    const form = (await world.store.list('forms', workspaceId))[0];
    await post(`${server.origin}/v1/forms/${form?.id}/submissions`, {
      values: { first_name: 'Ada', email: 'ada@visitor.example', message: 'The tap drips' },
    });
    const conversation = await soon(async () =>
      (await world.store.listConversations({ workspaceId, channels: ['form'], limit: 1 })).at(0),
    );
    const member = memberSchema.parse({
      workspaceId,
      revision: 1,
      id: world.ids.next('member'),
      email: 'ann@demo.example',
      name: 'Ann',
      role: 'admin',
      passwordHash: null,
      avatarUrl: null,
      available: true,
      language: 'en',
      createdAt: world.clock.now(),
      removedAt: null,
    });
    await world.store.commit([{ kind: 'put', table: 'members', row: member }]);
    const conversationId = conversation.id;
    await reply(world, { workspaceId, member }, { conversationId, text: 'We come at noon.', clientId: 'one' });
    const ours = await soon(() => got.find(({ text }) => text?.includes('We come at noon.')));
    const to = ours.replyTo?.value[0]?.address ?? '';
    expect(to).toMatch(/^reply\+.*@in\.example\.com$/);

    const composed = await createTransport({ streamTransport: true, buffer: true }).sendMail({
      from: 'Ada <ada@visitor.example>',
      to,
      subject: `Re: ${ours.subject}`,
      inReplyTo: ours.messageId ?? '',
      references: [ours.messageId ?? ''],
      text: `Noon is fine – åäö.\n\nOn Monday 23 Nov 2026, Ann wrote:\n> ${ours.text?.replaceAll('\n', '\n> ')}`,
      attachments: [{ filename: 'räkning.pdf', content: pdf }],
    });
    if (!Buffer.isBuffer(composed.message)) throw new Error('Not composed');
    const first = await handIn(workspace.publicKey, new Uint8Array(composed.message));
    expect([first.status, await first.json()]).toEqual([200, { accepted: true, known: false }]);
    const again = await handIn(workspace.publicKey, new Uint8Array(composed.message));
    expect(await again.json()).toEqual({ accepted: true, known: true });

    const heard = await soon(async () => {
      const all = await world.store.listMessages({ workspaceId, conversationId, after: 0, limit: 50, notes: true });
      return all.find(({ via }) => via?.kind === 'mail');
    });
    expect(heard.parts).toMatchObject([
      { kind: 'text', text: 'Noon is fine – åäö.' },
      { kind: 'file', name: 'räkning.pdf' },
    ]);
    const original = await fetch(`${server.origin}${heard.via?.original}`);
    expect(original.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(Buffer.from(await original.arrayBuffer())).toEqual(composed.message);

    await reply(world, { workspaceId, member }, { conversationId, text: 'See you.', clientId: 'two' });
    const next = await soon(() => got.find(({ text }) => text?.includes('See you.')));
    expect(next).toMatchObject({ inReplyTo: composed.messageId, to: { text: 'ada@visitor.example' } });
    expect(next.text).toContain('> Noon is fine');
    expect([next.references].flat()[0]).toBe([ours.references].flat()[0]);
  });
});

describe('the door for mails', () => {
  it('opens to the key alone, and takes mails alone', async () => {
    const workspace = (await server.world.store.listWorkspaces())[0]?.publicKey ?? '';
    expect((await handIn(workspace, 'x', { authorization: 'Bearer no' })).status).toBe(401);
    expect((await handIn(workspace, 'x', { authorization: '' })).status).toBe(401);
    expect((await handIn('nobody', 'x')).status).toBe(404);
    expect((await handIn(workspace, '{}', { 'content-type': 'application/json' })).status).toBe(415);
    expect((await handIn(workspace, null)).status).toBe(400);
    expect(await server.world.store.findLedger('dead', 10)).toEqual([]);
  });

  it('keeps what is no mail of ours, with a reason', async () => {
    const workspace = (await server.world.store.listWorkspaces())[0]?.publicKey ?? '';
    expect((await handIn(workspace, 'From: a@b.example\r\nSubject: Buy\r\n\r\nNow')).status).toBe(200);
    const dead = await soon(async () => (await server.world.store.findLedger('dead', 10)).at(0));
    expect(dead.reason).toBe('It answers no conversation here.');
    expect(idFrom('ledger', dead.id)).toMatch(/^led_/);
  });
});
