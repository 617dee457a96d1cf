// Two conversations become one thread: in time order, without gaps for whoever has either open, answered where the visitor wrote last.
import { idFrom } from '@parley/primitives';
import { type ChatNews, performEffects, readHistory, type StartedChat, watchChat } from '@parley/use-cases';
import { getConversation, listConversations, mergeConversations, readReport, reply } from '@parley/use-cases/studio';
import { describe, expect, it } from 'vitest';
import { begin, file, rowOf, silentKey, stores, value } from './support/inbox-team';
import { killWorkspace } from './support/kill-workspace';
import { appSecret, at, connectionOf, conversationWith, post, sent, words } from './support/messenger-world';
import { createTestWorld, openChat, say, type TestWorld } from './support/test-world';

const contactId = idFrom('contact', 'con_same');

async function sameContact(world: TestWorld, ...ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const row = await world.store.findConversationAnywhere(idFrom('conversation', id));
    if (!row) throw new Error(`No ${id}`);
    const { revision, workspaceId } = row;
    await world.store.commit([
      { kind: 'put', table: 'conversations', row: { ...row, contactId, revision: revision + 1 } },
    ]);
    const contact = { workspaceId, revision: 1, id: contactId, properties: {}, ownerId: null };
    await world.store.commit([
      { kind: 'put', table: 'contacts', row: { ...contact, createdAt: row.createdAt, lastSeenAt: row.createdAt } },
    ]);
  }
}

const heldBy = (chat: StartedChat) => ({ conversationId: chat.conversationId, token: chat.token });

async function shownTo(world: TestWorld, chat: StartedChat, after = 0) {
  const { messages, cursor } = value(await readHistory(world, { ...heldBy(chat), after }));
  const texts = messages.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])));
  return { texts, seqs: messages.map(({ seq }) => seq), cursor };
}

describe.each(stores)('merging over %s', (_name, open) => {
  it('2.12 moves the messages of one chat into another, in order of time', async () => {
    const { world, team, chat: gone, which } = await begin(open());
    const rest = await openChat(world, silentKey);
    world.clock.advance(1_000);
    await say(world, rest, 'Second thread');
    world.clock.advance(1_000);
    await say(world, gone, 'First again');
    const into = { conversationId: gone.conversationId, intoId: rest.conversationId };
    expect(await mergeConversations(world, team.ada, into)).toMatchObject({ ok: false, error: { code: 'invalid' } });
    await sameContact(world, gone.conversationId, rest.conversationId);
    value(await mergeConversations(world, team.ada, into));

    const page = value(await getConversation(world, team.ada, { conversationId: rest.conversationId }));
    expect(page.messages.map(({ seq, movedFrom }) => [seq, movedFrom ?? null])).toEqual([
      [1, null],
      [2, gone.conversationId],
      [3, gone.conversationId],
      [4, null],
    ]);
    expect(page.conversation).toMatchObject({ lastSeq: 4, status: 'open', unread: true });
    expect(value(await getConversation(world, team.ada, which)).conversation).toMatchObject({
      status: 'merged',
      mergedInto: rest.conversationId,
    });
    const listed = value(await listConversations(world, team.ada, { view: 'all' }));
    expect(listed.map(({ id }) => id)).toEqual([rest.conversationId]);
    expect(value(await readReport(world, team.ada, {})).total.conversations).toBe(1);
    expect(await reply(world, team.ada, { ...which, text: 'Hi', clientId: 'c' })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
    const again = { conversationId: rest.conversationId, intoId: gone.conversationId };
    expect(await mergeConversations(world, team.ada, again)).toMatchObject({ ok: false });
  });

  it('2.12 shows the whole in both chats, each under numbers without a gap', async () => {
    const { world, team, chat: gone } = await begin(open());
    const rest = await openChat(world, silentKey);
    await say(world, rest, 'Second thread');
    await say(world, rest, 'and more');
    await sameContact(world, gone.conversationId, rest.conversationId);
    const news: ChatNews[] = [];
    let over = 0;
    const ended = value(
      await watchChat(world, { ...heldBy(gone), after: 1, tell: (one) => news.push(one), over: () => (over += 1) }),
    );
    value(
      await mergeConversations(world, team.ada, { conversationId: gone.conversationId, intoId: rest.conversationId }),
    );
    await expect.poll(() => over).toBeGreaterThan(0);
    ended();
    expect(await shownTo(world, rest)).toEqual({
      texts: ['Second thread', 'and more', 'Hello there'],
      seqs: [1, 2, 3],
      cursor: 4,
    });
    // It knew its own first message already: what follows has the numbers after it.
    expect(await shownTo(world, gone, 1)).toEqual({ texts: ['Second thread', 'and more'], seqs: [2, 3], cursor: 4 });
    const answer = { conversationId: rest.conversationId, text: 'For both', clientId: 'c1' };
    value(await reply(world, team.ada, answer));
    expect(await shownTo(world, gone, 4)).toEqual({ texts: ['For both'], seqs: [5], cursor: 5 });
    const accepted = await say(world, gone, 'By the old chat');
    expect([accepted.accepted, accepted.cursor]).toEqual([6, 6]);
    expect((await shownTo(world, rest, 5)).texts).toEqual(['By the old chat']);
    expect(await rowOf(world, rest)).toMatchObject({ lastSeq: 6, owner: { kind: 'member' } });
  });

  it('R99 answers by the connection the visitor used last, whichever that is', async () => {
    const world = await twoChannels(open());
    const team = value(await actorOf(world));
    const chat = await openChat(world, silentKey);
    await say(world, chat, 'From the website');
    world.clock.advance(1_000);
    await post(world, 'pagekey1', [
      { id: '111', messaging: [{ ...words('111', 'psid', 'm_1', 'From the page'), timestamp: at + 1_000 }] },
    ]);
    const page = await conversationWith(world, 'pagekey1', 'psid');
    await sameContact(world, chat.conversationId, page?.id ?? '');
    const into = { conversationId: page?.id ?? '', intoId: chat.conversationId };
    const calls = async () => {
      await performEffects(world);
      return sent(world);
    };
    const say1 = (text: string) => reply(world, team, { conversationId: chat.conversationId, text, clientId: text });
    value(await mergeConversations(world, team, into));
    expect(await rowOf(world, chat)).toMatchObject({ channel: 'messenger', visitorKey: 'psid' });
    value(await say1('To the page'));
    expect(await calls()).toEqual(['To the page']);

    world.clock.advance(1_000);
    await say(world, chat, 'Back on the website');
    expect(await rowOf(world, chat)).toMatchObject({ channel: 'chat', visitorKey: null });
    value(await say1('To the website'));
    expect(await calls()).toEqual(['To the page']);
    expect((await shownTo(world, chat)).texts).toContain('To the website');

    await post(world, 'pagekey1', [{ id: '111', messaging: [words('111', 'psid', 'm_2', 'On the page again')] }]);
    await post(world, 'pagekey1', [{ id: '111', messaging: [words('111', 'psid', 'm_2', 'On the page again')] }]);
    expect(await rowOf(world, chat)).toMatchObject({ channel: 'messenger', visitorKey: 'psid' });
    value(await say1('To the page again'));
    expect(await calls()).toEqual(['To the page', 'To the page again']);
    const { texts } = await shownTo(world, chat);
    expect(texts.filter((text) => text === 'On the page again')).toHaveLength(1);
    const thread = value(await getConversation(world, team, { conversationId: chat.conversationId })).messages;
    expect(thread.map(({ seq }) => seq)).toEqual(thread.map((_, index) => index + 1));
  });
});

function twoChannels(store: Parameters<typeof createTestWorld>[1]): Promise<TestWorld> {
  const page = { pageId: '111', pageName: 'Page' };
  const secrets = { pageToken: 'token-111', appSecret, verifyToken: 'demo-verify' };
  const silent = { key: silentKey, inbox: 'Inbox', kind: 'chat', name: 'Silent' };
  const messenger = { key: 'pagekey1', inbox: 'Inbox', kind: 'messenger', name: 'Page', settings: page, secrets };
  return createTestWorld({ ...file, channels: [...killWorkspace.channels, silent, messenger] }, store);
}

async function actorOf(world: TestWorld) {
  const { workspaceId } = await connectionOf(world, silentKey);
  const [member] = await world.store.list('members', workspaceId);
  if (!member) throw new Error('No member');
  return { ok: true as const, value: { workspaceId, member } };
}
