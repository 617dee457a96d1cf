// The assignment rule, once for every channel it applies to (R14-R24, R62, R73, R95, R118).
import { newForm } from '@parley/forms';
import type { ChannelKind } from '@parley/messages';
import { idFrom } from '@parley/primitives';
import { drainQueues, performEffects, processLedger, submitForm } from '@parley/use-cases';
import { removeMember, setAvailable, updateMember } from '@parley/use-cases/studio';
import { describe, expect, it } from 'vitest';
import { createTestWorld, openChat, say, type TestWorld } from './support/test-world';

const form = newForm('Contact');
const person = (name: string, fields: object = {}) => ({
  email: `${name.toLowerCase()}@demo.example`,
  name,
  role: 'admin',
  password: 'correct horse battery',
  available: true,
  ...fields,
});
const people = ['Ada', 'Bo', 'Cy'].map((name) => person(name));
const everyone = { members: people.map(({ email }) => email) };
const chatKey = 'chat-of-assignment';

/** How a visitor gets through on a channel. `who` names them where the channel tells us. */
type Way = {
  readonly kind: ChannelKind;
  readonly channel: object;
  readonly isChat: boolean;
  readonly arrive: (world: TestWorld, text: string, who: string) => Promise<void>;
};

const chat: Way = {
  kind: 'chat',
  channel: { key: chatKey, kind: 'chat', name: 'Chat', flow: null },
  isChat: true,
  arrive: async (world, text, who) => {
    const opened = await openChat(world, chatKey);
    await recognise(world, opened.conversationId, who);
    await say(world, opened, text);
  },
};

const messenger: Way = {
  kind: 'messenger',
  channel: {
    kind: 'messenger',
    name: 'Page',
    flow: null,
    settings: { pageId: '101' },
    secrets: { pageToken: 'page-token', appSecret: 'app-secret', verifyToken: 'verify-token' },
  },
  isChat: true,
  arrive: async (world, text, who) => {
    const { id: connectionId, workspaceId } = await connectionOf(world, 'messenger');
    const key = world.ids.next('message');
    const at = world.clock.now();
    const item = { kind: 'message', key, at, visitorKey: who, externalId: key, reply: { kind: 'text', text } };
    const body = JSON.stringify({ ...item, parts: [{ kind: 'text', text }] });
    const row = { workspaceId, id: world.ids.next('ledger'), connectionId, key, receivedAt: at, body };
    await world.store.addLedger([{ ...row, state: 'received', reason: null, attempts: 0 }]);
    await processLedger(world);
  },
};

const formWay: Way = {
  kind: 'form',
  channel: { kind: 'form', name: 'Form', form: 'Contact', flow: null },
  isChat: false,
  arrive: async (world, text, who) => {
    const { workspaceId } = await connectionOf(world, 'form');
    const [stored] = await world.store.list('forms', workspaceId);
    const values = form.fields.map(({ key, kind }) => [key, kind === 'email' ? `${who}@visitor.example` : text]);
    const post = { formId: stored?.id ?? '', values: Object.fromEntries(values), page: null, idempotencyKey: null };
    expect(await submitForm(world, { ...post, source: 'json' })).toMatchObject({ ok: true });
  },
};

type Setup = { members?: object[]; routing?: object; availability?: object; entitlements?: object };

async function start(way: Way, { members = people, entitlements, ...rest }: Setup = {}): Promise<TestWorld> {
  const teams = [
    { name: 'Sales', members: ['ada@demo.example', 'bo@demo.example'] },
    { name: 'Support', members: ['bo@demo.example', 'cy@demo.example'] },
  ].map((team) => ({ ...team, members: team.members.filter((email) => JSON.stringify(members).includes(email)) }));
  return createTestWorld({
    format: 'parley.workspace',
    formatVersion: 1,
    name: 'Demo',
    members,
    teams,
    inboxes: [{ name: 'Support' }],
    forms: [{ definition: form }],
    channels: [{ inbox: 'Support', ...way.channel, ...rest }],
    ...(entitlements && { entitlements }),
  });
}

async function connectionOf(world: TestWorld, kind: string) {
  const [workspace] = await world.store.listWorkspaces();
  const all = await world.store.list('connections', idFrom('workspace', workspace?.id ?? ''));
  const found = all.find((one) => one.kind === kind);
  if (!found) throw new Error(`No ${kind}`);
  return found;
}

async function actorOf(world: TestWorld, name: string) {
  const [workspace] = await world.store.listWorkspaces();
  const workspaceId = idFrom('workspace', workspace?.id ?? '');
  const member = (await world.store.list('members', workspaceId)).find((one) => one.name === name);
  if (!member) throw new Error(`No ${name}`);
  return { workspaceId, member };
}

/** Oldest first, with the names of those who have them. */
async function conversationsOf(world: TestWorld) {
  const { workspaceId } = await actorOf(world, 'Ada');
  const members = await world.store.list('members', workspaceId);
  const open = await world.store.listConversations({ workspaceId, status: 'open', limit: 100 });
  return open
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((row) => {
      const { owner } = row;
      const name = owner.kind === 'member' ? (members.find(({ id }) => id === owner.memberId)?.name ?? '?') : null;
      return { ...row, name };
    });
}

const namesOf = async (world: TestWorld) => (await conversationsOf(world)).map(({ name }) => name);
const whyOf = async (world: TestWorld) => (await conversationsOf(world)).map(({ assignedWhy }) => assignedWhy);

/** Makes whoever wrote before somebody's contact. */
async function giveOwner(world: TestWorld, conversationId: string, name: string): Promise<void> {
  const { workspaceId, member } = await actorOf(world, name);
  const conversation = await world.store.get('conversations', workspaceId, conversationId);
  const contact = await world.store.get('contacts', workspaceId, conversation?.contactId ?? '');
  if (!contact) throw new Error('No contact');
  const row = { ...contact, ownerId: member.id, revision: contact.revision + 1 };
  await world.store.commit([{ kind: 'put', table: 'contacts', row }]);
}

/** What a signed identity comes to: the conversation is its contact's. */
async function recognise(world: TestWorld, conversationId: string, who: string): Promise<void> {
  if (!who.startsWith('known')) return;
  const { workspaceId } = await actorOf(world, 'Ada');
  const id = idFrom('contact', `con_${who}`);
  const at = world.clock.now();
  const contact = { workspaceId, revision: 1, id, properties: { first_name: 'Tove' }, ownerId: null };
  if (!(await world.store.get('contacts', workspaceId, id)))
    await world.store.commit([{ kind: 'put', table: 'contacts', row: { ...contact, createdAt: at, lastSeenAt: at } }]);
  const conversation = await world.store.get('conversations', workspaceId, conversationId);
  if (!conversation) throw new Error('No conversation');
  const row = { ...conversation, contactId: id, revision: conversation.revision + 1 };
  await world.store.commit([{ kind: 'put', table: 'conversations', row }]);
}

async function close(world: TestWorld, conversationId: string): Promise<void> {
  const { workspaceId } = await actorOf(world, 'Ada');
  const stored = await world.store.get('conversations', workspaceId, conversationId);
  if (!stored) throw new Error('No conversation');
  const row = { ...stored, status: 'closed' as const, revision: stored.revision + 1 };
  await world.store.commit([{ kind: 'put', table: 'conversations', row }]);
  world.bus.publish({ topic: 'conversation', workspaceId, conversationId, lastSeq: row.lastSeq });
}

/** A known visitor whose contact is the named member's, and who writes again. */
async function writesToOwner(world: TestWorld, way: Way, owner: string): Promise<void> {
  await way.arrive(world, 'first time', 'known1');
  const [first] = await conversationsOf(world);
  if (!first) throw new Error('No conversation');
  await giveOwner(world, first.id, owner);
  await close(world, first.id);
  world.mailer.sent.length = 0;
  world.clock.advance(1_000);
  await way.arrive(world, 'second time', 'known1');
}

describe.each([chat, messenger, formWay])('R62 R95 R118 assignment on $kind', (way) => {
  it('R14 R16 leaves what arrives unassigned while the switch is off', async () => {
    const world = await start(way);
    await way.arrive(world, 'hello', 'v1');
    expect(await namesOf(world)).toEqual([null]);
  });

  it('R17 deals in turn to people and teams, each once, and keeps why', async () => {
    const world = await start(way, { routing: { members: ['ada@demo.example'], teams: ['Sales', 'Support'] } });
    for (const who of ['v1', 'v2', 'v3', 'v4']) await way.arrive(world, 'hello', who);
    expect(await namesOf(world)).toEqual(['Ada', 'Bo', 'Cy', 'Ada']);
    expect((await whyOf(world))[1]).toBe("Bo was next in turn by the channel's assignment rule.");
  });

  it('R17 gives to whoever has fewest open, or by a chance that can be told again', async () => {
    const busy = await start(way, { routing: { ...everyone, method: 'least-busy' } });
    for (const who of ['v1', 'v2', 'v3', 'v4']) await way.arrive(busy, 'hello', who);
    const named = await namesOf(busy);
    expect(new Set(named.slice(0, 3)).size).toBe(3);
    const drawn = async () => {
      const world = await start(way, { routing: { ...everyone, method: 'random' } });
      for (const who of ['v1', 'v2', 'v3', 'v4', 'v5', 'v6']) await way.arrive(world, 'hello', who);
      return namesOf(world);
    };
    expect(await drawn()).toEqual(await drawn());
  });

  it('R21 skips who lost their seat or left the team, and drops nothing', async () => {
    const world = await start(way, { routing: everyone });
    const admin = await actorOf(world, 'Ada');
    const bo = (await actorOf(world, 'Bo')).member;
    const cy = (await actorOf(world, 'Cy')).member;
    await updateMember(world, admin, { memberId: bo.id, seat: false });
    await way.arrive(world, 'one', 'v1');
    await way.arrive(world, 'two', 'v2');
    expect(await namesOf(world)).toEqual(['Ada', 'Cy']);
    await removeMember(world, admin, { memberId: cy.id });
    expect(await namesOf(world)).toEqual(['Ada', null]);
    await way.arrive(world, 'three', 'v3');
    expect((await namesOf(world)).at(-1)).toBe('Ada');
    await updateMember(world, admin, { memberId: admin.member.id, seat: false });
    await way.arrive(world, 'four', 'v4');
    expect((await conversationsOf(world)).at(-1)).toMatchObject({
      name: null,
      assignedWhy: 'Nobody in the assignment rule has a seat any more.',
    });
  });

  it('R22 R23 gives to those who are there, to nobody when all are away, and nobody gets it later', async () => {
    const world = await start(way, {
      members: [person('Ada', { available: false }), person('Bo')],
      routing: { members: ['ada@demo.example', 'bo@demo.example'] },
    });
    await way.arrive(world, 'one', 'v1');
    await way.arrive(world, 'two', 'v2');
    expect(await namesOf(world)).toEqual(['Bo', 'Bo']);
    await setAvailable(world, await actorOf(world, 'Bo'), { available: false });
    await way.arrive(world, 'three', 'v3');
    await setAvailable(world, await actorOf(world, 'Bo'), { available: true });
    expect(await drainQueues(world)).toBe(0);
    expect((await conversationsOf(world)).at(-1)).toMatchObject({
      name: null,
      assignedWhy: 'Nobody in the assignment rule was available.',
    });
    await performEffects(world);
    expect(world.mailer.sent).toEqual([]);
  });

  it('R23 hands what waited to the next who comes, oldest first, where the rule says so', async () => {
    const away = [person('Ada', { available: false }), person('Bo', { available: false })];
    const world = await start(way, {
      members: away,
      routing: { members: ['ada@demo.example', 'bo@demo.example'], drain: true },
    });
    await way.arrive(world, 'one', 'v1');
    world.clock.advance(1_000);
    await way.arrive(world, 'two', 'v2');
    await setAvailable(world, await actorOf(world, 'Bo'), { available: true });
    expect(await namesOf(world)).toEqual(['Bo', 'Bo']);
  });

  it('R24 assigns to people who are away when the box is unticked', async () => {
    const members = people.map((one) => ({ ...one, available: false }));
    const world = await start(way, { members, routing: { ...everyone, onlyAvailable: false } });
    await way.arrive(world, 'hello', 'v1');
    expect(await namesOf(world)).toEqual(['Ada']);
  });

  it('takes back what somebody who goes away has open, where the rule says so', async () => {
    const world = await start(way, { routing: { ...everyone, release: true } });
    await way.arrive(world, 'hello', 'v1');
    expect(await namesOf(world)).toEqual(['Ada']);
    await setAvailable(world, await actorOf(world, 'Ada'), { available: false });
    expect(await namesOf(world)).toEqual(['Bo']);
  });

  it('R18 R19 gives it to the owner of a contact who is recognised, and to nobody else', async () => {
    const world = await start(way, { routing: { to: 'owner' } });
    await writesToOwner(world, way, 'Bo');
    await way.arrive(world, 'hello', 'somebody-else');
    expect(await namesOf(world)).toEqual(['Bo', null]);
    expect((await whyOf(world))[0]).toBe('Bo owns this contact.');
    await performEffects(world);
    expect(world.mailer.sent).toEqual([]);
  });

  it('R20 D1 mails the owner who is away, once, with the text and a link', async () => {
    const world = await start(way, { routing: { to: 'owner' } });
    await setAvailable(world, await actorOf(world, 'Bo'), { available: false });
    await writesToOwner(world, way, 'Bo');
    await performEffects(world);
    const [conversation] = await conversationsOf(world);
    expect(conversation).toMatchObject({
      name: null,
      assignedWhy: 'Bo, who owns this contact, was away and got a mail.',
    });
    expect(world.mailer.sent).toHaveLength(1);
    const { to, text } = world.mailer.sent[0] ?? { to: '', text: '' };
    expect(to).toBe('bo@demo.example');
    expect(text).toContain('second time');
    expect(text).toContain(`http://parley.example/inbox/${conversation?.id}`);
  });

  it('R20 R24 assigns to and mails an owner who is away when the box is unticked', async () => {
    const world = await start(way, { routing: { to: 'owner', onlyAvailable: false } });
    await setAvailable(world, await actorOf(world, 'Bo'), { available: false });
    await writesToOwner(world, way, 'Bo');
    await performEffects(world);
    expect(await namesOf(world)).toEqual(['Bo']);
    expect(world.mailer.sent).toHaveLength(1);
  });

  it('R12 assigns nobody where automatic assignment is not part of the plan', async () => {
    const world = await start(way, { routing: everyone, entitlements: { routing: false } });
    await way.arrive(world, 'hello', 'v1');
    expect(await namesOf(world)).toEqual([null]);
  });

  it('R73 D6 keeps to how many chats each may have, also when several arrive at once', async () => {
    const members = [person('Ada', { capacity: 2 }), person('Bo', { capacity: 1 })];
    const world = await start(way, { members, routing: { members: members.map(({ email }) => email) } });
    await Promise.all(['v1', 'v2', 'v3', 'v4'].map((who) => way.arrive(world, 'hello', who)));
    const names = (await namesOf(world)).toSorted();
    expect(names).toEqual(way.isChat ? ['Ada', 'Ada', 'Bo', null] : ['Ada', 'Ada', 'Bo', 'Bo']);
  });
});

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
