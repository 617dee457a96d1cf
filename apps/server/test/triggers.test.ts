// Flows that no visitor calls for: a ticket moves, a program calls, a time comes. Each once, and the conversation goes back.
import { emptyFlow, type FlowDraft } from '@parley/flow';
import { idFrom, type JsonObject } from '@parley/primitives';
import { type StepKind, stepModels } from '@parley/steps/models';
import { performEffects, queueSchedules } from '@parley/use-cases';
import { checkDraft } from '@parley/use-cases/studio';
import { describe, expect, it } from 'vitest';
import { flowRoutes } from '../src/http/flow-routes';
import { chatKey, startChatWorld } from './support/chat-world';
import { conversationWith, item, messengerWorld, post, sent, words } from './support/messenger-world';
import { openChat, say, textsOf } from './support/test-world';

function telling(
  name: string,
  trigger: StepKind,
  { options = {}, text }: { options?: JsonObject; text: string },
): FlowDraft {
  const begin = {
    id: 'begin',
    kind: trigger,
    options: JSON.parse(JSON.stringify({ ...stepModels[trigger].defaults(), ...options })),
  };
  const steps = [begin, { id: 'say', kind: 'end', options: { ...stepModels.end.defaults(), text } }];
  const names = stepModels[trigger].writes(begin.options);
  return {
    ...emptyFlow(name, 'en'),
    steps,
    edges: [{ id: 'e1', from: { step: 'begin', exit: 'next' }, to: 'say' }],
    variables: names.map(({ variable, type }) => ({ name: variable, type })),
  };
}

async function worldWith(...flows: FlowDraft[]) {
  const made = await startChatWorld({
    pipelines: [{ name: 'Support', stages: [{ name: 'New' }, { name: 'Solved', closed: true }] }],
    flows: flows.map((document) => ({ document })),
  });
  const { world, workspaceId } = made;
  const chat = await openChat(world, chatKey);
  await say(world, chat, 'Hello, a@example.com here');
  const conversationId = chat.conversationId;
  const read = async () => {
    const row = await world.store.get('conversations', workspaceId, conversationId);
    if (!row) throw new Error('No conversation');
    const asked = { workspaceId, conversationId: row.id, after: 0, limit: 100, notes: false };
    return { row, said: textsOf(await world.store.listMessages(asked)) };
  };
  const ida = made.members.find(({ name }) => name === 'Ida Ek');
  await made.api.conversations.assign({ conversationId, memberId: ida?.id ?? null });
  return { ...made, chat, conversationId, read };
}

describe('a ticket that moves', () => {
  const moved = telling('Moved', 'ticket-stage-changed', { text: 'Ticket {{ticket_number}} is now {{ticket_stage}}.' });

  it('makes the flow speak in its conversation, once, and the conversation stays whose it was', async () => {
    const { world, api, workspaceId, conversationId, read } = await worldWith(moved);
    const [pipeline] = await world.store.list('pipelines', workspaceId);
    const [first, second] = pipeline?.stages ?? [];
    if (!first || !second) throw new Error('No stages');
    const before = await read();
    const { ticketId } = await api.tickets.create({ name: 'Bike', conversationId });
    await api.tickets.move({ ticketId, stageId: second.id, beforeTicketId: null });
    await performEffects(world);
    await performEffects(world);
    const after = await read();
    expect(after.said.at(-1)).toBe(`Ticket 1 is now ${second.name}.`);
    expect(after.said).toHaveLength(before.said.length + 1);
    expect(after.row.owner).toEqual(before.row.owner);
    expect(after.row.triage.waitingSince).toBe(before.row.triage.waitingSince);
    // Within the stage nothing has changed
    await api.tickets.move({ ticketId, stageId: second.id, beforeTicketId: null });
    await performEffects(world);
    expect((await read()).said).toEqual(after.said);
  });
});

describe('a program that calls', () => {
  const values = [
    { name: 'order', type: 'text' },
    { name: 'total', type: 'number' },
  ];
  const called = telling('Called', 'api-called', { options: { values }, text: 'Order {{order}}: {{total}}' });

  async function callable() {
    const made = await worldWith(called);
    const { world, workspaceId, api } = made;
    const [flow] = await world.store.list('flows', workspaceId);
    const { key, id } = await api.workspace.makeKey({ name: 'Shop' });
    const call = async (body: object, headers: Record<string, string> = {}, flowId: string = flow?.id ?? '') => {
      const answer = await flowRoutes(world).request(`/${flowId}/runs`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}`, ...headers },
      });
      return { status: answer.status, body: await answer.json() };
    };
    return { ...made, key, keyId: id, call };
  }

  it('starts the flow once for one idempotency key', async () => {
    const { call, conversationId, read } = await callable();
    const body = { conversation: conversationId, values: { order: 'A-1', total: 20, stray: true } };
    const first = await call(body, { 'idempotency-key': 'a' });
    expect(first).toMatchObject({ status: 201, body: { run: { conversationId, repeated: false } } });
    expect(await call(body, { 'idempotency-key': 'a' })).toEqual({
      status: 200,
      body: { run: { ...first.body.run, repeated: true } },
    });
    expect((await read()).said.filter((one) => one === 'Order A-1: 20')).toHaveLength(1);
    await call(body);
    expect((await read()).said.filter((one) => one === 'Order A-1: 20')).toHaveLength(2);
  });

  it('finds the conversation by its contact', async () => {
    const { call, world, workspaceId, conversationId, read } = await callable();
    const { row } = await read();
    const contact = { workspaceId, revision: 1, id: world.ids.next('contact'), properties: { email: 'a@example.com' } };
    const now = world.clock.now();
    await world.store.commit([
      { kind: 'put', table: 'contacts', row: { ...contact, ownerId: null, createdAt: now, lastSeenAt: now } },
      { kind: 'put', table: 'conversations', row: { ...row, contactId: contact.id, revision: row.revision + 1 } },
      {
        kind: 'put',
        table: 'identities',
        row: {
          ...{
            workspaceId,
            revision: 1,
            id: world.ids.next('identity'),
            contactId: contact.id,
            kind: 'email',
            scope: '',
          },
          ...{ value: 'a@example.com', verifiedAt: null, createdAt: now },
        },
      },
    ]);
    expect((await call({ contact: { email: 'A@example.com' } })).body.run.conversationId).toBe(conversationId);
    expect((await call({ contact: { id: contact.id }, channel: chatKey })).status).toBe(201);
    expect(await call({ contact: { email: 'b@example.com' } })).toMatchObject({
      status: 404,
      body: { error: { code: 'not-found', field: 'contact' } },
    });
    expect(await call({ contact: { id: contact.id }, channel: 'no-such-key' })).toMatchObject({
      status: 404,
      body: { error: { field: 'channel' } },
    });
  });

  it('is refused without a key, with one that was removed, and with values of another type', async () => {
    const { call, api, keyId, conversationId } = await callable();
    const conversation = conversationId;
    expect((await call({ conversation }, { authorization: 'Bearer the-workspace.nonsense' })).status).toBe(401);
    expect((await call({ conversation }, { authorization: '' })).status).toBe(401);
    expect(await call({ conversation, values: { total: 'many' } })).toMatchObject({
      status: 400,
      body: { error: { code: 'invalid', field: 'values.total' } },
    });
    expect((await call({ conversation: 'conv_none' })).status).toBe(404);
    expect((await call({ conversation }, {}, 'flow_none')).status).toBe(404);
    expect((await api.workspace.get()).apiKeys).toEqual([{ id: keyId, name: 'Shop', createdAt: expect.any(Number) }]);
    await api.workspace.removeKey({ id: keyId });
    expect((await call({ conversation })).status).toBe(401);
  });

  it('waits its turn while another flow is at work', async () => {
    const { call, world, read, conversationId } = await callable();
    const { row } = await read();
    const owner = { kind: 'flow', sessionId: idFrom('session', 'ses_other') } as const;
    await world.store.commit([
      { kind: 'put', table: 'conversations', row: { ...row, owner, revision: row.revision + 1 } },
    ]);
    expect(await call({ conversation: conversationId })).toMatchObject({
      status: 409,
      body: { error: { code: 'conflict' } },
    });
  });
});

it('such a flow is checked against every channel, for it may speak on any', async () => {
  const late = telling('Late', 'schedule', { text: 'Still there?' });
  const settings = { pageId: '101', pageName: 'Page' };
  const secrets = { pageToken: 'token', appSecret: 'secret', verifyToken: 'demo-verify' };
  const page = {
    key: 'page-one-key',
    inbox: 'Support',
    kind: 'messenger',
    name: 'Page',
    flow: null,
    settings,
    secrets,
  };
  const { world, workspaceId, members } = await startChatWorld({ channels: [page] });
  const [member] = members;
  if (!member) throw new Error('Nobody');
  const codes = async (draft: FlowDraft) =>
    (await checkDraft(world, { workspaceId, member }, { flowId: null, draft })).map(({ code }) => code);
  expect(await codes(late)).toContain('outside-window');
  expect(await codes(telling('First', 'message-received', { text: 'Hi' }))).not.toContain('outside-window');
});

describe('a button nobody asked about', () => {
  const asking: FlowDraft = {
    ...telling('Main', 'message-received', { text: '' }),
    steps: [
      { id: 'begin', kind: 'message-received', options: { keywords: [], pattern: '', variable: null } },
      { id: 'ask', kind: 'ask-question', options: { ...stepModels['ask-question'].defaults(), text: 'Your name?' } },
      { id: 'bye', kind: 'end', options: { ...stepModels.end.defaults(), text: 'Bye' } },
      { id: 'menu', kind: 'button-pressed', options: { payloads: ['PRICES'] } },
      { id: 'prices', kind: 'end', options: { ...stepModels.end.defaults(), text: 'It costs nothing.' } },
    ],
    edges: [
      { id: 'e1', from: { step: 'begin', exit: 'next' }, to: 'ask' },
      { id: 'e2', from: { step: 'ask', exit: 'answered' }, to: 'bye' },
      { id: 'e3', from: { step: 'menu', exit: 'next' }, to: 'prices' },
    ],
  };
  const press = (mid: string, payload: string) => item('101', '7', { postback: { mid, title: 'Prices', payload } });

  it('on Messenger starts the flow by its payload, also in the middle of another, but not while a member has it', async () => {
    const world = await messengerWorld([{ key: 'page-one-key', pageId: '101' }], [asking]);
    const hears = async (...messaging: object[]) => {
      await post(world, 'page-one-key', [{ id: '101', messaging }]);
      await performEffects(world);
    };
    await hears(words('101', '7', 'm1', 'hello'));
    await hears(press('m2', 'PRICES'));
    expect(sent(world)).toEqual(['Your name?', 'It costs nothing.']);
    await hears(press('m3', 'UNKNOWN'));
    expect(sent(world)).toHaveLength(2);
    await hears(press('m4', 'PRICES'));
    expect(sent(world)).toHaveLength(3);
    const conversation = await conversationWith(world, 'page-one-key', '7');
    if (!conversation) throw new Error('No conversation');
    const owner = { kind: 'member', memberId: idFrom('member', 'mem_1') } as const;
    const row = { ...conversation, owner, revision: conversation.revision + 1 };
    await world.store.commit([{ kind: 'put', table: 'conversations', row }]);
    await hears(press('m5', 'PRICES'));
    expect(sent(world)).toHaveLength(3);
  });

  it('on Messenger starts it for somebody who has never written', async () => {
    const world = await messengerWorld([{ key: 'page-one-key', pageId: '101' }], [asking]);
    await post(world, 'page-one-key', [{ id: '101', messaging: [press('m1', 'PRICES')] }]);
    await performEffects(world);
    expect(sent(world)).toEqual(['It costs nothing.']);
  });
});

describe('a time that comes', () => {
  const options = {
    every: 'day',
    time: '08:59',
    timeZone: 'Europe/Stockholm',
    status: 'open',
    silentHours: 2,
    lastBy: 'anyone',
  };
  const reminder = telling('Reminder', 'schedule', { options, text: 'Still there?' });
  const day = 86_400_000;
  // The test clock begins at 09:00 in Stockholm, just behind
  const tick = async (world: Parameters<typeof queueSchedules>[0]) => {
    const queued = await queueSchedules(world);
    await performEffects(world);
    return queued;
  };

  it('runs once in each conversation that is meant, until its visitor writes again', async () => {
    const { world, chat, read } = await worldWith(reminder);
    const reminders = async () => (await read()).said.filter((one) => one === 'Still there?').length;
    // Published just now: the moment that has passed is nobody's
    expect(await tick(world)).toBe(0);
    world.clock.advance(day);
    expect([await tick(world), await tick(world)]).toEqual([1, 0]);
    expect(await reminders()).toBe(1);
    world.clock.advance(day);
    expect([await tick(world), await reminders()]).toEqual([1, 1]);
    await say(world, chat, 'Here I am');
    world.clock.advance(day);
    expect([await tick(world), await reminders()]).toEqual([1, 2]);
    expect(world.errors).toEqual([]);
  });

  it('is not made up for by a server that was down too long', async () => {
    const { world, read } = await worldWith(reminder);
    world.clock.advance(day + 13 * 3_600_000);
    expect(await tick(world)).toBe(0);
    expect((await read()).said).not.toContain('Still there?');
  });

  it('leaves alone who has just written, and conversations that are closed', async () => {
    const { world, chat, api, conversationId, read } = await worldWith(reminder);
    world.clock.advance(day - 3_600_000);
    await say(world, chat, 'One hour before');
    world.clock.advance(3_600_000);
    await tick(world);
    await api.conversations.close({ conversationId });
    world.clock.advance(day);
    await tick(world);
    expect((await read()).said).not.toContain('Still there?');
  });
});
