// Answers that a visitor has not seen reach them by mail: together, once, and only if they have left.
import { memberSchema } from '@parley/helpdesk';
import { idFrom } from '@parley/primitives';
import { leaveEmail, markVisitorRead, performEffects } from '@parley/use-cases';
import { reply } from '@parley/use-cases/studio';
import { beforeEach, describe, expect, it } from 'vitest';
import { createTestWorld, openChat, say, type TestWorld } from './support/test-world';

type Opened = Awaited<ReturnType<typeof openChat>>;

let world: TestWorld;
let chat: Opened;
let actor: Parameters<typeof reply>[1];

beforeEach(async () => {
  world = await createTestWorld({
    format: 'parley.workspace',
    formatVersion: 1,
    name: 'Bike shop',
    inboxes: [{ name: 'Inbox' }],
    channels: [{ key: 'chat-key', inbox: 'Inbox', kind: 'chat', name: 'Chat' }],
  });
  const [workspace] = await world.store.listWorkspaces();
  const workspaceId = idFrom('workspace', workspace?.id ?? '');
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
  await say(world, chat, 'Is it ready?');
});

const leaves = () => leaveEmail(world, { ...chat, email: 'ada@visitor.example' });
const answers = (text: string) =>
  reply(world, actor, { conversationId: chat.conversationId, text, clientId: text, fileIds: [] });
const later = async () => {
  world.clock.advance(4 * 60_000);
  await performEffects(world);
};

describe('R70 R71 an answer finds who has left', () => {
  it('mails several answers at once, and none twice', async () => {
    await leaves();
    await answers('Yes, since noon.');
    await answers('We close at six.');
    await performEffects(world);
    expect(world.mailer.sent).toHaveLength(0);
    await later();
    await later();
    expect(world.mailer.sent).toHaveLength(1);
    const [mail] = world.mailer.sent;
    expect(mail).toMatchObject({ to: 'ada@visitor.example', subject: 'An answer from Bike shop' });
    expect(mail?.text).toMatch(/Ann · .*\nYes, since noon\.\n\nAnn · .*\nWe close at six\./);
    expect(mail?.text).not.toContain('Is it ready?');
    await answers('Tomorrow too.');
    await later();
    expect(world.mailer.sent.map(({ text }) => text.includes('We close'))).toEqual([true, false]);
  });

  it('mails nothing to who has read it, or left no address', async () => {
    await answers('Yes.');
    await later();
    await leaves();
    await answers('Really.');
    await markVisitorRead(world, { ...chat, seq: 99 });
    await later();
    expect(world.mailer.sent).toHaveLength(0);
  });
});
