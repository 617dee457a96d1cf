// Every recorded mail goes through the whole door: taken or laid aside with a reason, never lost and never an error.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { leaveEmail, processLedger, receiveMail } from '@parley/use-cases';
import { beforeAll, describe, expect, it } from 'vitest';
import { createMailReader } from '../src/node/mail-reader';
import { replyAddressOf } from './support/answer-mail';
import { createTestWorld, openChat, say, type TestWorld } from './support/test-world';

const root = fileURLToPath(new URL('../../../../shared/fixtures/email', import.meta.url));
const recorded = existsSync(root)
  ? readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.eml'))
  : [];
const bytes = (name: string) => readFileSync(join(root, name));

let world: TestWorld;
let publicKey: string;
let address: string;

beforeAll(async () => {
  world = await createTestWorld({
    format: 'parley.workspace',
    formatVersion: 1,
    name: 'Bike shop',
    inboxes: [{ name: 'Inbox' }],
    channels: [{ key: 'chat-key', inbox: 'Inbox', kind: 'chat', name: 'Chat' }],
  });
  const [workspace] = await world.store.listWorkspaces();
  publicKey = workspace?.publicKey ?? '';
  const chat = await openChat(world, 'chat-key');
  await say(world, chat, 'Hello');
  await leaveEmail(world, { ...chat, email: 'ada@visitor.example' });
  address = replyAddressOf(world, chat.conversationId);
});

async function handIn(raw: Uint8Array) {
  const received = await receiveMail(world, { publicKey, bearer: 'inbound-key-of-tests', raw });
  await processLedger(world);
  return received;
}

describe.skipIf(recorded.length === 0)('recorded mails', () => {
  it('are all read, none throws', async () => {
    const reader = createMailReader();
    const unread: string[] = [];
    for (const name of recorded) if (!(await reader.read(bytes(name)))) unread.push(name);
    expect(recorded.length).toBeGreaterThan(250);
    expect(unread).toEqual([]);
  });

  it('that answer nothing of ours are kept as dead letters, each once', async () => {
    for (const name of recorded) expect((await handIn(bytes(name))).ok).toBe(true);
    const before = await world.store.findLedger('dead', 1_000);
    for (const name of recorded.slice(0, 50)) await handIn(bytes(name));
    expect(await world.store.findLedger('dead', 1_000)).toHaveLength(before.length);
    expect(before.length).toBeGreaterThan(200);
    expect([...new Set(before.map(({ reason }) => reason))]).toEqual(['It answers no conversation here.']);
    expect(await world.store.findLedger('received', 10)).toEqual([]);
    expect(world.errors).toEqual([]);
  });

  it('sent to a conversation become its messages or notes, whatever they hold', async () => {
    for (const [at, name] of recorded.entries()) {
      // The hour passes, so that none is held back for being one of too many.
      if (at % 25 === 0) world.clock.advance(3_700_000);
      await handIn(Buffer.concat([Buffer.from(`Delivered-To: ${address}\r\n`), bytes(name)]));
    }
    expect(world.errors).toEqual([]);
    const dead = (await world.store.findLedger('dead', 2_000)).map(({ reason }) => reason);
    const others = dead.filter((reason) => reason !== 'It answers no conversation here.');
    expect([...new Set(others)]).toEqual(['There are no words and no files in the mail.']);
    expect(others.length).toBeLessThan(12);
  });
});
