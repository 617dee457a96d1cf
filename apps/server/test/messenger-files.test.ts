// A member's file reaches Messenger by an address that Meta can fetch.
import { memberSchema } from '@parley/helpdesk';
import { performEffects } from '@parley/use-cases';
import { reply, uploadFile } from '@parley/use-cases/studio';
import { expect, it } from 'vitest';
import { conversationWith, connectionOf, messengerWorld, post, saying, words } from './support/messenger-world';
import { pdf, png } from './support/sample-files';

it('R52 R99 sends pictures and files of a reply with the public address', async () => {
  const world = await messengerWorld([{ key: 'page-key', pageId: '101' }], [saying('Hello', 'Hello.')]);
  await post(world, 'page-key', [{ id: '101', messaging: [words('101', 'person-1', 'm_1', 'Hi')] }]);
  const { workspaceId } = await connectionOf(world, 'page-key');
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
  const actor = { workspaceId, member };
  const files = [];
  for (const [bytes, name] of [
    [png, 'a.png'],
    [pdf, 'offer.pdf'],
  ] as const) {
    const uploaded = await uploadFile(world, actor, { bytes, name });
    if (!uploaded.ok) throw new Error(uploaded.error.message);
    files.push(uploaded.value.id);
  }
  const conversation = await conversationWith(world, 'page-key', 'person-1');
  if (!conversation) throw new Error('No conversation');
  world.calls.length = 0;
  await reply(world, actor, { conversationId: conversation.id, text: 'Here', clientId: 'r1', fileIds: files });
  await performEffects(world);
  const said = world.calls.map(({ body }) => body ?? '').join('\n');
  expect(said).toContain('Here');
  expect(said).toMatch(/"type":"image","payload":\{"url":"http:\/\/parley\.example\/files\/[\w-]+\/a\.png"/);
  expect(said).toMatch(/http:\/\/parley\.example\/files\/[\w-]+\/offer\.pdf/);
});
