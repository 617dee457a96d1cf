// Limits of chats, hours and one inbox: what the assignment rule meets besides people.
import { drainQueues } from '@parley/use-cases';
import { assignConversation, updateMember } from '@parley/use-cases/studio';
import { describe, expect, it } from 'vitest';
import {
  actorOf,
  chat,
  close,
  conversationsOf,
  everyone,
  form,
  formWay,
  messenger,
  namesOf,
  people,
  person,
  start,
  whyOf,
} from './support/ruled-channels';
import { createTestWorld } from './support/test-world';

describe('limits of chats', () => {
  it('R73 a closed chat frees a slot', async () => {
    const world = await start(chat, {
      members: [person('Ada', { capacity: 1 })],
      routing: { members: ['ada@demo.example'], drain: true },
    });
    await chat.arrive(world, 'one', 'v1');
    world.clock.advance(10_000);
    await chat.arrive(world, 'two', 'v2');
    expect(await namesOf(world)).toEqual(['Ada', null]);
    expect(await drainQueues(world)).toBe(0);
    const [first] = await conversationsOf(world);
    await close(world, first?.id ?? '');
    expect(await drainQueues(world)).toBe(1);
    expect(await namesOf(world)).toEqual(['Ada']);
  });

  it('R73 D6 by hand a member gets more than their limit', async () => {
    const members = [person('Ada', { capacity: 1 })];
    const world = await start(chat, { members, routing: { members: ['ada@demo.example'] } });
    await chat.arrive(world, 'one', 'v1');
    await chat.arrive(world, 'two', 'v2');
    const ada = await actorOf(world, 'Ada');
    const second = (await conversationsOf(world)).at(-1);
    await assignConversation(world, ada, { conversationId: second?.id ?? '', memberId: ada.member.id });
    expect(await namesOf(world)).toEqual(['Ada', 'Ada']);
  });

  it('R12 counts no limit where limits are not part of the plan', async () => {
    const members = [person('Ada', { capacity: 1 })];
    const world = await start(chat, {
      members,
      routing: { members: ['ada@demo.example'] },
      entitlements: { capacity: false },
    });
    await chat.arrive(world, 'one', 'v1');
    await chat.arrive(world, 'two', 'v2');
    expect(await namesOf(world)).toEqual(['Ada', 'Ada']);
    const { member, ...actor } = await actorOf(world, 'Ada');
    const refused = await updateMember(world, { ...actor, member }, { memberId: member.id, capacity: 3 });
    expect(refused).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });
});

describe('hours', () => {
  const ranges = [{ days: 'weekdays', from: '09:00', to: '17:00' }];

  it('R22 R65 leaves what comes out of hours unassigned even if somebody is there, and hands it out when they begin', async () => {
    const world = await start(chat, {
      routing: { ...everyone, drain: true },
      availability: { mode: 'hours', ranges, timeZone: 'Europe/Stockholm' },
    });
    world.clock.set(Date.parse('2027-01-15T17:00:00+01:00'));
    await chat.arrive(world, 'late', 'v1');
    expect(await whyOf(world)).toEqual(['It came outside the hours of the channel.']);
    expect(await drainQueues(world)).toBe(0);
    world.clock.set(Date.parse('2027-01-18T09:00:00+01:00'));
    expect(await drainQueues(world)).toBe(1);
    expect(await namesOf(world)).toEqual(['Ada']);
  });
});

describe('one inbox for all channels', () => {
  it('R2 shows what came by chat, Messenger and a form in its inbox together, and nothing in another', async () => {
    const world = await createTestWorld({
      format: 'parley.workspace',
      formatVersion: 1,
      name: 'Demo',
      members: people,
      inboxes: [{ name: 'Support' }, { name: 'Wholesale' }],
      forms: [{ definition: form }],
      channels: [chat, messenger, formWay].map(({ channel }) => ({ inbox: 'Support', ...channel })),
    });
    for (const way of [chat, messenger, formWay]) await way.arrive(world, `by ${way.kind}`, 'v1');
    const { workspaceId } = await actorOf(world, 'Ada');
    const inboxes = await world.store.list('inboxes', workspaceId);
    const kinds = async (name: string) => {
      const inboxId = inboxes.find((one) => one.name === name)?.id ?? '';
      const rows = await world.store.listConversations({ workspaceId, inboxId, status: 'open', limit: 10 });
      return rows.map(({ channel }) => channel).toSorted();
    };
    expect(await kinds('Support')).toEqual(['chat', 'form', 'messenger']);
    expect(await kinds('Wholesale')).toEqual([]);
  });
});
