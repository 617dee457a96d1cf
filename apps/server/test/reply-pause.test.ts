// Quick messages in a row count as one answer, where the flow asks for a pause: stored, so that nothing is lost on the way.
import { emptyFlow, type FlowDraft } from '@parley/flow';
import type { JsonObject } from '@parley/primitives';
import { type StepKind, stepModels } from '@parley/steps/models';
import { performEffects, replayStoredSession } from '@parley/use-cases';
import { assignConversation } from '@parley/use-cases/studio';
import { describe, expect, it } from 'vitest';
import { createTestWorld, openChat, say } from './support/test-world';

const key = 'chat-of-pauses';
const step = (id: string, kind: StepKind, options: JsonObject = {}) => ({
  id,
  kind,
  options: { ...stepModels[kind].defaults(), ...options },
});

const document = (replyPause: number | null): FlowDraft => ({
  ...emptyFlow('Paused', 'en'),
  ...(replyPause !== null && { replyPause }),
  variables: [
    { name: 'message', type: 'text' },
    { name: 'order', type: 'text' },
  ],
  interrupts: [{ id: 'help', keywords: ['help'], to: 'person' }],
  steps: [
    step('heard', 'message-received'),
    step('order', 'ask-question', { text: 'You wrote: {{message}}. What do you order?', variable: 'order' }),
    step('bye', 'end', { text: 'Noted: {{order}}' }),
    step('person', 'end', { text: 'A person comes.' }),
  ],
  edges: [
    { id: 'e1', from: { step: 'heard', exit: 'next' }, to: 'order' },
    { id: 'e2', from: { step: 'order', exit: 'answered' }, to: 'bye' },
  ],
});

async function start(replyPause: number | null) {
  const world = await createTestWorld({
    format: 'parley.workspace',
    formatVersion: 1,
    name: 'Demo',
    members: [{ email: 'ada@demo.example', name: 'Ada', role: 'admin', password: 'correct horse battery' }],
    inboxes: [{ name: 'Support' }],
    flows: [{ document: document(replyPause) }],
    channels: [{ key, inbox: 'Support', kind: 'chat', name: 'Chat', flow: 'Paused' }],
  });
  const chat = await openChat(world, key);
  const workspaceId = (await world.store.listWorkspaces())[0]?.id;
  if (!workspaceId) throw new Error('No workspace');
  const stored = async () => {
    const conversation = await world.store.get('conversations', workspaceId, chat.conversationId);
    if (!conversation) throw new Error('No conversation');
    return conversation;
  };
  const said = async () => {
    const { id: conversationId } = await stored();
    const rows = await world.store.listMessages({ workspaceId, conversationId, after: 0, limit: 50, notes: true });
    return rows.flatMap(({ direction, parts }) =>
      direction === 'out' ? parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])) : [],
    );
  };
  const pass = async (ms: number) => {
    world.clock.advance(ms);
    await performEffects(world);
  };
  return { world, chat, workspaceId, stored, said, pass };
}

const asked = (words: string) => `You wrote: ${words}. What do you order?`;

describe('a flow with a pause', () => {
  it('answers once the visitor has paused, and the answer of the chat holds their own words alone', async () => {
    const { world, chat, stored, said, pass } = await start(3);
    const first = await say(world, chat, 'Hi');
    expect([first.messages.length, first.awaiting]).toEqual([1, null]);
    await pass(2_000);
    await say(world, chat, 'I need bread');
    await pass(2_000);
    expect(await said()).toEqual([]);
    await pass(1_000);
    expect(await said()).toEqual([asked('Hi\nI need bread')]);
    const second = await say(world, chat, 'Rye');
    expect([second.messages.length, second.awaiting?.kind]).toEqual([1, 'text']);
    await say(world, chat, 'and milk');
    await pass(3_000);
    expect(await said()).toEqual([asked('Hi\nI need bread'), 'Noted: Rye\nand milk']);
    expect((await stored()).hearing).toBeNull();
    expect(await replayStoredSession(world, (await stored()).sessionId ?? '')).toMatchObject({
      value: { agrees: true },
    });
    expect(world.errors).toEqual([]);
  });

  it('hears words that lead away at once', async () => {
    const { world, chat, said, pass } = await start(3);
    await say(world, chat, 'Hi');
    await pass(3_000);
    await say(world, chat, 'Rye');
    await say(world, chat, 'help');
    expect(await said()).toEqual([asked('Hi'), 'A person comes.']);
    await pass(10_000);
    expect(await said()).toHaveLength(2);
  });

  it('leaves to a member what came before they took the conversation', async () => {
    const { world, chat, workspaceId, stored, said, pass } = await start(3);
    await say(world, chat, 'Hi');
    const [member] = await world.store.list('members', workspaceId);
    if (!member) throw new Error('No member');
    await assignConversation(
      world,
      { workspaceId, member },
      { conversationId: chat.conversationId, memberId: member.id },
    );
    await say(world, chat, 'Anybody?');
    await pass(5_000);
    expect([await said(), (await stored()).owner.kind]).toEqual([[], 'member']);
    expect(world.errors).toEqual([]);
  });
});

describe('a flow without a pause', () => {
  it('answers each message by itself, at once', async () => {
    const { world, chat, said } = await start(null);
    await say(world, chat, 'Hi');
    await say(world, chat, 'Rye');
    expect(await said()).toEqual([asked('Hi'), 'Noted: Rye']);
  });
});
