// Answers to our mails come back into their conversation: once, from whomever, and never from a program.
import { memberSchema } from '@parley/helpdesk';
import { type ConversationId, idFrom, type WorkspaceId } from '@parley/primitives';
import { leaveEmail, performEffects, processLedger, readHistory, receiveMail, replayLedger } from '@parley/use-cases';
import { closeConversation, reply } from '@parley/use-cases/studio';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerMail, type Answering } from './support/answer-mail';
import { pdf } from './support/sample-files';
import { createTestWorld, openChat, say, type TestWorld } from './support/test-world';

let world: TestWorld;
let chat: Awaited<ReturnType<typeof openChat>>;
let workspaceId: WorkspaceId;
let conversationId: ConversationId;
let publicKey: string;
let actor: Parameters<typeof reply>[1];
let address: string;

const answers = (text: string) => reply(world, actor, { conversationId, text, clientId: text, fileIds: [] });
const later = async () => {
  world.clock.advance(4 * 60_000);
  await performEffects(world);
};

async function handIn(answering: Omit<Answering, 'to'> & { readonly to?: string }) {
  const raw = answerMail({ to: address, ...answering });
  const received = await receiveMail(world, { publicKey, bearer: 'inbound-key-of-tests', raw });
  if (!received.ok) throw new Error(received.error.message);
  await processLedger(world);
  return received.value.isNew;
}

const messages = async () =>
  world.store.listMessages({ workspaceId, conversationId, after: 0, limit: 100, notes: true });
const heard = async () => (await messages()).filter(({ via }) => via?.kind === 'mail');
const dead = async () => (await world.store.findLedger('dead', 100)).map(({ reason }) => reason);
const conversation = async () => {
  const found = await world.store.get('conversations', workspaceId, conversationId);
  if (!found) throw new Error('No conversation');
  return found;
};

beforeEach(async () => {
  world = await createTestWorld({
    format: 'parley.workspace',
    formatVersion: 1,
    name: 'Bike shop',
    inboxes: [{ name: 'Inbox' }],
    channels: [{ key: 'chat-key', inbox: 'Inbox', kind: 'chat', name: 'Chat' }],
  });
  const [workspace] = await world.store.listWorkspaces();
  workspaceId = idFrom('workspace', workspace?.id ?? '');
  publicKey = workspace?.publicKey ?? '';
  const member = memberSchema.parse({
    workspaceId,
    revision: 1,
    id: world.ids.next('member'),
    email: 'ann@demo.example',
    name: 'Ann',
    role: 'agent',
    passwordHash: null,
    avatarUrl: null,
    available: true,
    language: 'en',
    createdAt: world.clock.now(),
    removedAt: null,
  });
  await world.store.commit([{ kind: 'put', table: 'members', row: member }]);
  actor = { workspaceId, member };
  chat = await openChat(world, 'chat-key');
  conversationId = idFrom('conversation', chat.conversationId);
  await say(world, chat, 'Is it ready?');
  await leaveEmail(world, { ...chat, email: 'ada@visitor.example' });
  await answers('Yes, since noon.');
  await later();
  address = world.mailer.sent[0]?.replyTo ?? '';
});

describe('R71 R109 an answer by mail', () => {
  it('comes back to its conversation, marked as a mail, without what it quotes', async () => {
    expect(address).toMatch(/^reply\+[0-9a-z]+\.[0-9a-f]{20}@in\.parley\.example$/);
    expect(world.mailer.sent[0]?.text).toContain('Answer by replying to this mail');
    expect(await handIn({ text: 'Great, I come at six.\n\nOn 2 Jan 2026, Ann wrote:\n> Yes, since noon.' })).toBe(true);
    const [message] = await heard();
    expect(message?.parts).toEqual([{ kind: 'text', text: 'Great, I come at six.' }]);
    expect(message).toMatchObject({
      direction: 'in',
      author: { kind: 'contact' },
      via: { kind: 'mail', otherAddress: null, original: expect.stringMatching(/^\/files\/.*mail\.eml$/) },
    });
    expect((await conversation()).triage.waitingSince).not.toBeNull();
    expect(await dead()).toEqual([]);
  });

  it('is in the visitor’s chat when they come back, without what is for members', async () => {
    await handIn({ text: 'I come at six.' });
    const history = await readHistory(world, { ...chat, after: 0 });
    const shown = history.ok ? history.value.messages.at(-1) : null;
    expect(shown?.parts).toEqual([{ kind: 'text', text: 'I come at six.' }]);
    expect(JSON.stringify(shown)).not.toContain('mail.eml');
  });

  it('reopens a closed conversation, and the next answers go out as one mail in the same thread', async () => {
    await closeConversation(world, actor, { conversationId });
    expect((await conversation()).status).toBe('closed');
    await handIn({ text: 'One more thing.', id: '<second@visitor.example>' });
    expect((await conversation()).status).toBe('open');
    await answers('Sure?');
    await answers('We are here.');
    await later();
    const [first, second] = world.mailer.sent;
    expect(world.mailer.sent).toHaveLength(2);
    expect(second?.text).toMatch(/Sure\?[^]*We are here\./);
    expect(second).toMatchObject({ replyTo: address, thread: first?.thread, inReplyTo: '<second@visitor.example>' });
    expect(second?.references?.[0]).toBe(first?.references?.[0]);
  });

  it('handed in twice is stored once, to whichever address', async () => {
    await handIn({ text: 'Once.' });
    expect(await handIn({ text: 'Once.' })).toBe(false);
    expect(await heard()).toHaveLength(1);
  });

  it('finds its way by the ids it answers where the address is lost', async () => {
    const root = world.mailer.sent[0]?.references?.[0] ?? '';
    await handIn({ to: 'shop@example.com', headers: [`In-Reply-To: junk ${root}`], text: 'By our own id.' });
    const follow = ['References: <nobody@x.example> <first@visitor.example>'];
    await handIn({ to: 'shop@example.com', headers: follow, id: '<third@visitor.example>', text: 'By a stored id.' });
    expect((await heard()).map(({ parts }) => parts)).toEqual([
      [{ kind: 'text', text: 'By our own id.' }],
      [{ kind: 'text', text: 'By a stored id.' }],
    ]);
  });

  it('security 47: an address that was made up leads nowhere', async () => {
    const forged = address.replace(/[0-9a-f]{4}@/, '0000@');
    expect(forged).not.toBe(address);
    await handIn({ to: forged });
    expect(await heard()).toEqual([]);
    expect(await dead()).toEqual(['It answers no conversation here.']);
  });

  it('from another address says so, and changes nothing about the contact', async () => {
    await handIn({ from: 'Eve <eve@other.example>', text: 'It is me.' });
    expect((await heard())[0]?.via).toMatchObject({ otherAddress: 'eve@other.example' });
    const { contactId } = await conversation();
    const contact = contactId && (await world.store.get('contacts', workspaceId, contactId));
    expect(contact && contact.properties['email']).toBe('ada@visitor.example');
  });

  it('brings its files, judged like all others', async () => {
    await handIn({ text: 'Here.', file: { name: 'bill.pdf', type: 'application/pdf', bytes: pdf } });
    expect((await heard())[0]?.parts).toMatchObject([
      { kind: 'text' },
      { kind: 'file', name: 'bill.pdf', mime: 'application/pdf' },
    ]);
    const program = { name: 'run.exe', type: 'application/pdf', bytes: Buffer.from(`MZ${'\0'.repeat(200)}`) };
    await handIn({ text: 'And this.', file: program, id: '<exe@visitor.example>' });
    const [, second] = await heard();
    expect(second?.parts).toEqual([{ kind: 'text', text: 'And this.' }]);
    const note = (await messages()).at(-1);
    expect(note).toMatchObject({ note: true, parts: [{ code: 'mail-file-refused', values: { name: 'run.exe' } }] });
  });
});

describe('mails of programs', () => {
  it.each([
    ['mail-automatic', { headers: ['Auto-Submitted: auto-replied'] }],
    ['mail-automatic', { headers: ['Precedence: bulk'] }],
    ['mail-automatic', { subject: 'Automatiskt svar: Semester' }],
    ['mail-bounced', { from: 'MAILER-DAEMON@mx.example' }],
    ['mail-bounced', { headers: ['Return-Path: <>'], subject: 'Undelivered Mail Returned to Sender' }],
  ])('%s is a note for the team, no words of the visitor, and wakes nothing', async (code, mail) => {
    await closeConversation(world, actor, { conversationId });
    await handIn({ text: 'I am away until Monday.', ...mail });
    expect(await heard()).toEqual([]);
    expect((await conversation()).status).toBe('closed');
    expect((await messages()).at(-1)).toMatchObject({ note: true, parts: [{ kind: 'notice', code }] });
    await later();
    expect(world.mailer.sent).toHaveLength(1);
  });

  it('that answer one another stop after a while', async () => {
    for (let at = 0; at < 35; at++) await handIn({ id: `<loop-${at}@visitor.example>` });
    expect(await heard()).toHaveLength(30);
    expect(await dead()).toHaveLength(5);
  });

  it('our own never come back in', async () => {
    await handIn({ from: 'parley@demo.example' });
    expect(await dead()).toEqual(['This installation sent the mail itself.']);
  });
});

describe('mails that lead nowhere', () => {
  it('are kept with a reason, and taken when that has changed', async () => {
    const connection = (await world.store.list('connections', workspaceId)).find(({ kind }) => kind === 'chat');
    if (!connection) throw new Error('No chat');
    const turn = async (enabled: boolean) => {
      const row = await world.store.get('connections', workspaceId, connection.id);
      if (!row) throw new Error('No chat');
      await world.store.commit([
        { kind: 'put', table: 'connections', row: { ...row, revision: row.revision + 1, enabled } },
      ]);
      world.bus.publish({ topic: 'connection', workspaceId, id: row.id });
    };
    await turn(false);
    await handIn({ text: 'Still there?' });
    expect(await dead()).toEqual(['The channel was switched off.']);
    await turn(true);
    const [row] = await world.store.findLedger('dead', 1);
    if (!row) throw new Error('Nothing laid aside');
    expect(await replayLedger(world, workspaceId, row.id)).toBe(true);
    await processLedger(world);
    expect(await heard()).toHaveLength(1);
    expect(await dead()).toEqual([]);
  });

  it('are refused without the key, and stored by nobody', async () => {
    const raw = answerMail({ to: address });
    const post = (bearer: string | null, key = publicKey) => receiveMail(world, { publicKey: key, bearer, raw });
    expect(await post('wrong')).toMatchObject({ ok: false, error: { code: 'signed-out' } });
    expect(await post(null)).toMatchObject({ ok: false, error: { code: 'signed-out' } });
    expect(await post('inbound-key-of-tests', 'nobody')).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await world.store.findLedger('received', 10)).toEqual([]);
  });
});
