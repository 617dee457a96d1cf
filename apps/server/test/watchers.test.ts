// Watchers in the product: a silence that outlives the process, and a member who takes the conversation.
import { emptyFlow, type FlowDraft } from '@parley/flow';
import { createMemoryStore } from '@parley/ports/memory';
import type { JsonObject } from '@parley/primitives';
import { type StepKind, stepModels } from '@parley/steps/models';
import { fireDueTimers, replayStoredSession } from '@parley/use-cases';
import { assignConversation } from '@parley/use-cases/studio';
import { describe, expect, it } from 'vitest';
import { createTestWorld, openChat, say } from './support/test-world';

const key = 'chat-of-watchers';
const step = (id: string, kind: StepKind, options: JsonObject = {}) => ({
  id,
  kind,
  options: { ...stepModels[kind].defaults(), ...options },
});
const bubble = (text: string) => ({ bubbles: [{ id: 'b1', kind: 'text', text }] });

const document: FlowDraft = {
  ...emptyFlow('Watched', 'en'),
  steps: [
    step('heard', 'message-received'),
    step('town', 'ask-question', { text: 'Your town?' }),
    step('bye', 'end', { text: 'Thanks' }),
    step('silent', 'watch-idle', { amount: 5, unit: 'minutes' }),
    step('there', 'send-message', bubble('Still there?')),
    step('joined', 'watch-agent-joined'),
    step('came', 'send-message', bubble('Somebody is here now.')),
    step('back', 'go-back'),
  ],
  edges: [
    ['heard', 'next', 'town'],
    ['town', 'answered', 'bye'],
    ['silent', 'next', 'there'],
    ['joined', 'next', 'came'],
    ['there', 'next', 'back'],
    ['came', 'next', 'back'],
  ].map(([from = '', exit = '', to = ''], at) => ({ id: `e${at}`, from: { step: from, exit }, to })),
};

async function start() {
  const world = await createTestWorld(
    {
      format: 'parley.workspace',
      formatVersion: 1,
      name: 'Demo',
      members: [{ email: 'ada@demo.example', name: 'Ada', role: 'admin', password: 'correct horse battery' }],
      inboxes: [{ name: 'Support' }],
      flows: [{ document }],
      channels: [{ key, inbox: 'Support', kind: 'chat', name: 'Chat', flow: 'Watched' }],
    },
    createMemoryStore(),
  );
  const chat = await openChat(world, key);
  await say(world, chat, 'hi');
  const workspaceId = (await world.store.listWorkspaces())[0]?.id;
  if (!workspaceId) throw new Error('No workspace');
  const stored = async () => {
    const [conversation] = await world.store.listConversations({ workspaceId, limit: 5 });
    if (!conversation) throw new Error('No conversation');
    return conversation;
  };
  const said = async () => {
    const { id: conversationId } = await stored();
    const rows = await world.store.listMessages({ workspaceId, conversationId, after: 0, limit: 50, notes: true });
    return rows.flatMap(({ direction, note, parts }) =>
      direction === 'out'
        ? parts.flatMap((part) => (part.kind === 'text' ? [`${note ? 'note: ' : ''}${part.text}`] : []))
        : [],
    );
  };
  return { world, chat, workspaceId, stored, said };
}

const minutes = (count: number) => count * 60_000;

describe('a silence', () => {
  it('is noticed by a stored timer, once, and the question stands', async () => {
    const { world, chat, said, stored } = await start();
    world.clock.advance(minutes(4));
    await fireDueTimers(world);
    expect(await said()).toEqual(['Your town?']);
    world.clock.advance(minutes(1));
    await fireDueTimers(world);
    world.clock.advance(minutes(30));
    await fireDueTimers(world);
    expect(await said()).toEqual(['Your town?', 'Still there?']);
    await say(world, chat, 'Lund');
    expect(await said()).toEqual(['Your town?', 'Still there?', 'Thanks']);
    const { sessionId } = await stored();
    expect(await replayStoredSession(world, sessionId ?? '')).toMatchObject({ ok: true, value: { agrees: true } });
    expect(world.errors).toEqual([]);
  });
});

describe('a member who takes the conversation', () => {
  it('lets the watcher speak, once, and the flow is silent from then on', async () => {
    const { world, workspaceId, stored, said } = await start();
    const [member] = await world.store.list('members', workspaceId);
    if (!member) throw new Error('No member');
    const { id: conversationId } = await stored();
    await assignConversation(world, { workspaceId, member }, { conversationId, memberId: member.id });
    await fireDueTimers(world);
    expect(await said()).toEqual(['Your town?', 'Somebody is here now.']);
    world.clock.advance(minutes(10));
    await fireDueTimers(world);
    expect(await said()).toEqual(['Your town?', 'Somebody is here now.']);
    expect((await stored()).owner.kind).toBe('member');
    expect(world.errors).toEqual([]);
  });
});
