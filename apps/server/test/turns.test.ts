// Turns of conversations with nothing real around them: repeats, take-overs, timers, crashes, all by a clock of our own.
import { idFrom } from '@parley/primitives';
import {
  fireDueTimers,
  handBack,
  performEffects,
  receiveChatMessage,
  recoverEffects,
  type StartedChat,
  sweepDrafts,
} from '@parley/use-cases';
import { reply } from '@parley/use-cases/studio';
import { describe, expect, it } from 'vitest';
import { afterWait, chatKey, killWorkspace } from './support/kill-workspace';
import { createTestWorld, openChat, say, type TestWorld, textsOf } from './support/test-world';

const member = { email: 'ada@demo.example', name: 'Ada', role: 'agent', available: true };
const withAda = { ...killWorkspace, members: [member] };

async function find(world: TestWorld, { conversationId }: StartedChat) {
  const conversation = await world.store.findConversationAnywhere(idFrom('conversation', conversationId));
  if (!conversation) throw new Error('No conversation');
  return conversation;
}

async function thread(world: TestWorld, chat: StartedChat) {
  const { workspaceId, id: conversationId } = await find(world, chat);
  return world.store.listMessages({ workspaceId, conversationId, after: 0, limit: 100, notes: true });
}

async function actorOf(world: TestWorld) {
  const [workspace] = await world.store.listWorkspaces();
  const [found] = workspace ? await world.store.list('members', workspace.id) : [];
  if (!workspace || !found) throw new Error('No member');
  return { workspaceId: workspace.id, member: found };
}

describe('a turn', () => {
  it('is a draft until the visitor writes, and is swept within a day if they never do', async () => {
    const world = await createTestWorld(killWorkspace);
    const chat = await openChat(world, chatKey);
    expect(textsOf(chat.messages)).toEqual(['Hello.', 'Say a word.']);
    expect(chat.awaiting).toEqual({ kind: 'text' });
    const kept = await openChat(world, chatKey);
    await say(world, kept, 'hi');
    expect((await find(world, chat)).status).toBe('draft');
    expect((await find(world, kept)).status).toBe('open');
    world.clock.advance(86_400_001);
    expect(await sweepDrafts(world)).toBe(1);
    expect(await world.store.findConversationAnywhere(idFrom('conversation', chat.conversationId))).toBeNull();
    expect((await find(world, kept)).status).toBe('open');
  });

  it('stores a client id once and answers it the same, also at the same moment', async () => {
    const world = await createTestWorld(killWorkspace);
    const chat = await openChat(world, chatKey);
    const [first, second] = await Promise.all([say(world, chat, 'hi', 'c1'), say(world, chat, 'hi', 'c1')]);
    expect(second).toEqual(first);
    expect((await thread(world, chat)).filter(({ direction }) => direction === 'in')).toHaveLength(1);
  });

  it('decides again when somebody else changed the conversation meanwhile', async () => {
    const world = await createTestWorld(killWorkspace);
    const chat = await openChat(world, chatKey);
    const commit = world.store.commit;
    let disturbed = false;
    const meddled = {
      ...world,
      store: {
        ...world.store,
        commit: async (writes: Parameters<typeof commit>[0]) => {
          if (!disturbed) {
            disturbed = true;
            const row = await find(world, chat);
            await commit([
              { kind: 'put', table: 'conversations', row: { ...row, revision: row.revision + 1, page: 'changed' } },
            ]);
          }
          return commit(writes);
        },
      },
    };
    const { conversationId, token } = chat;
    const answered = await receiveChatMessage(meddled, {
      conversationId,
      token,
      clientId: 'c',
      content: { text: 'hi' },
    });
    expect(answered.ok).toBe(true);
    expect((await find(world, chat)).page).toBe('changed');
    expect((await thread(world, chat)).map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  it('refuses a wrong token and tells nothing', async () => {
    const world = await createTestWorld(killWorkspace);
    const chat = await openChat(world, chatKey);
    const wrong = await receiveChatMessage(world, { ...chat, token: 'wrong', clientId: 'c', content: { text: 'hi' } });
    const unknown = await receiveChatMessage(world, {
      ...chat,
      conversationId: 'conv_none',
      clientId: 'c',
      content: { text: 'hi' },
    });
    expect(wrong).toEqual(unknown);
    expect(wrong).toMatchObject({ ok: false, error: { code: 'signed-out' } });
  });
});

describe('effects and timers', () => {
  it('open one ticket, keep the contact and fire the timer once', async () => {
    const world = await createTestWorld(killWorkspace);
    const chat = await openChat(world, chatKey);
    await say(world, chat, 'Ada');
    await performEffects(world);
    const conversation = await find(world, chat);
    const tickets = await world.store.list('tickets', conversation.workspaceId);
    expect(tickets).toMatchObject([
      { number: 1, name: 'Ticket of Ada', conversationId: conversation.id, contactId: conversation.contactId },
    ]);
    expect(await world.store.get('contacts', conversation.workspaceId, conversation.contactId ?? '')).toMatchObject({
      properties: { first_name: 'Ada' },
    });
    expect(await fireDueTimers(world)).toBe(0);
    world.clock.advance(200);
    await Promise.all([fireDueTimers(world), fireDueTimers(world)]);
    expect(textsOf(await thread(world, chat)).filter((text) => text === afterWait)).toHaveLength(1);
    expect(world.errors).toEqual([]);
  });

  it('are performed again after a crash without doing twice what is ours', async () => {
    const world = await createTestWorld(killWorkspace);
    const chat = await openChat(world, chatKey);
    await say(world, chat, 'Ada');
    // Died after claiming, once before and once after the ticket was stored.
    await world.store.claimEffects(world.clock.now(), 10);
    expect(await recoverEffects(world)).toBe(1);
    await performEffects(world);
    const { workspaceId, id } = await find(world, chat);
    const effects = await world.store.listEffects(workspaceId, id);
    const ticket = effects.find(({ effect }) => effect.kind === 'open-ticket');
    if (!ticket) throw new Error('No ticket effect');
    await world.store.commit([
      { kind: 'set-effect', workspaceId, id: ticket.id, state: 'queued', attempts: 1, dueAt: 0, reason: null },
    ]);
    await performEffects(world);
    expect(await world.store.list('tickets', workspaceId)).toHaveLength(1);
    expect((await world.store.listEffects(workspaceId, id)).map(({ state }) => state)).toEqual(['done', 'done']);
  });

  it('wait while a member has the conversation, and go on when it is handed back', async () => {
    const world = await createTestWorld(withAda);
    const chat = await openChat(world, chatKey);
    await say(world, chat, 'Bo');
    await performEffects(world);
    const taken = await reply(world, await actorOf(world), {
      conversationId: chat.conversationId,
      text: 'I am here.',
      clientId: 'm1',
    });
    expect(taken.ok).toBe(true);
    expect((await find(world, chat)).owner.kind).toBe('member');
    world.clock.advance(1_000);
    await fireDueTimers(world);
    const silent = await say(world, chat, 'hello?');
    expect(textsOf(silent.messages)).toEqual([]);
    expect(silent.awaiting).toBeNull();
    expect(textsOf(await thread(world, chat))).not.toContain(afterWait);
    const { workspaceId } = await find(world, chat);
    expect(await handBack(world, { workspaceId, conversationId: chat.conversationId })).toMatchObject({ ok: true });
    await fireDueTimers(world);
    expect(textsOf(await thread(world, chat))).toContain(afterWait);
    expect((await find(world, chat)).owner.kind).toBe('flow');
  });

  it('leave the words of a flow that is too late as a note', async () => {
    const world = await createTestWorld(withAda);
    const chat = await openChat(world, chatKey);
    await say(world, chat, 'Cy');
    await reply(world, await actorOf(world), {
      conversationId: chat.conversationId,
      text: 'I am here.',
      clientId: 'm1',
    });
    await performEffects(world);
    const said = (await thread(world, chat)).filter(({ author, note }) => author.kind === 'flow' && !note);
    expect(textsOf(said)).toEqual(['Hello.', 'Say a word.']);
  });
});
