// A flow that seems to write: dots in the chat and on Messenger, and words when their time has come, also after a restart.
import { emptyFlow, type FlowDraft } from '@parley/flow';
import type { LiveEvent } from '@parley/ports';
import { idFrom } from '@parley/primitives';
import { stepModels } from '@parley/steps/models';
import { fireDueTimers, performEffects, readHistory, watchChat } from '@parley/use-cases';
import { expect, it } from 'vitest';
import { messengerWorld, post, sent, words } from './support/messenger-world';
import { createTestWorld, openChat, textsOf } from './support/test-world';

const bubbles = [
  { id: 'a', kind: 'text', text: 'Hello.' },
  { id: 'b', kind: 'typing', seconds: 2 },
  { id: 'c', kind: 'text', text: 'How are you?' },
];

function writing(trigger: 'chat-opened' | 'message-received', said: object[] = bubbles): FlowDraft {
  const begin = { id: 'begin', kind: trigger, options: { ...stepModels[trigger].defaults() } };
  const say = { id: 'say', kind: 'send-message', options: { bubbles: JSON.parse(JSON.stringify(said)) } };
  return {
    ...emptyFlow('Writing', 'en'),
    steps: [begin, say],
    edges: [{ id: 'e1', from: { step: 'begin', exit: 'next' }, to: 'say' }],
  };
}

const chatFile = (flow: FlowDraft) => ({
  format: 'parley.workspace',
  formatVersion: 1,
  name: 'Demo',
  inboxes: [{ name: 'Inbox' }],
  flows: [{ document: flow }],
  channels: [{ key: 'the-chat-key', inbox: 'Inbox', kind: 'chat', name: 'Chat', flow: 'Writing' }],
});

it('a chat shows dots and then the words, by a timer that is stored', async () => {
  const world = await createTestWorld(chatFile(writing('chat-opened')));
  const chat = await openChat(world, 'the-chat-key');
  expect([textsOf(chat.messages), chat.typingMs]).toEqual([['Hello.'], 2_000]);
  world.clock.advance(1_999);
  expect(await fireDueTimers(world)).toBe(0);
  world.clock.advance(1);
  expect(await fireDueTimers(world)).toBe(1);
  const history = await readHistory(world, { conversationId: chat.conversationId, token: chat.token, after: 0 });
  expect(history.ok && textsOf(history.value.messages)).toEqual(['Hello.', 'How are you?']);
});

it('who watches hears of it behind what was said before', async () => {
  const twice = [{ id: 'x', kind: 'typing', seconds: 1 }, ...bubbles];
  const world = await createTestWorld(chatFile(writing('chat-opened', twice)));
  const chat = await openChat(world, 'the-chat-key');
  const heard: string[] = [];
  const watched = await watchChat(world, {
    conversationId: chat.conversationId,
    token: chat.token,
    after: 0,
    tell: (news) =>
      void heard.push(news.event === 'message' ? 'message' : news.event === 'typing' ? `typing ${news.ms}` : ''),
    over: () => {},
  });
  expect(watched.ok).toBe(true);
  world.clock.advance(1_000);
  await fireDueTimers(world);
  await expect.poll(() => heard.filter((one) => one !== '')).toEqual(['message', 'typing 2000']);
});

it('Messenger gets its own sign behind the first words, and nothing once the time is over', async () => {
  const world = await messengerWorld([{ key: 'page-one-key', pageId: '101' }], [writing('message-received')]);
  const told: LiveEvent[] = [];
  const [workspace] = await world.store.listWorkspaces();
  world.bus.subscribe(idFrom('workspace', workspace?.id ?? ''), (event) => void told.push(event));
  await post(world, 'page-one-key', [{ id: '101', messaging: [words('101', '7', 'm1', 'hi')] }]);
  world.signals.length = 0;
  await performEffects(world);
  expect([sent(world), world.signals.length]).toEqual([['Hello.'], 1]);
  expect(world.signals[0]).toContain('typing_on');
  world.clock.advance(2_000);
  await fireDueTimers(world);
  await performEffects(world);
  expect(sent(world)).toEqual(['Hello.', 'How are you?']);
  expect(told.filter(({ topic }) => topic === 'typing')).toEqual([]);
});
