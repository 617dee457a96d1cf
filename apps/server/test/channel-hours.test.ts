// A channel that is switched off stays silent, a flow keeps to its hours, and a channel tells when it was last heard of.
import { emptyFlow, type FlowDraft } from '@parley/flow';
import type { JsonObject } from '@parley/primitives';
import { type StepKind, stepModels } from '@parley/steps/models';
import { fireDueTimers, performEffects } from '@parley/use-cases';
import { setConnectionEnabled } from '@parley/use-cases/studio';
import { describe, expect, it } from 'vitest';
import { createTestWorld, openChat, say, type TestWorld } from './support/test-world';

const key = 'chat-of-hours';

const step = (id: string, kind: StepKind, options: JsonObject = {}) => ({
  id,
  kind,
  options: { ...stepModels[kind].defaults(), ...options },
});
const bubble = (text: string) => ({ bubbles: [{ id: 'b1', kind: 'text', text }] });
const path = ['heard', 'hello', 'pause', 'again'];

const reminder: FlowDraft = {
  ...emptyFlow('Reminder', 'en'),
  steps: [
    step('heard', 'message-received'),
    step('hello', 'send-message', bubble('Hello.')),
    step('pause', 'wait', { amount: 10, unit: 'minutes' }),
    step('again', 'send-message', bubble('Still there?')),
  ],
  edges: path.slice(1).map((to, at) => ({ id: `e${at}`, from: { step: path[at] ?? '', exit: 'next' }, to })),
};

async function start(channel: object = {}, document = reminder): Promise<TestWorld> {
  return createTestWorld({
    format: 'parley.workspace',
    formatVersion: 1,
    name: 'Demo',
    members: [
      { email: 'ada@demo.example', name: 'Ada', role: 'admin', password: 'correct horse battery', available: true },
    ],
    inboxes: [{ name: 'Support' }],
    flows: [{ document }],
    channels: [{ key, inbox: 'Support', kind: 'chat', name: 'Chat', flow: 'Reminder', ...channel }],
  });
}

async function connectionOf(world: TestWorld) {
  const connection = await world.store.findConnectionByPublicKey(key);
  if (!connection) throw new Error('No connection');
  return connection;
}

async function turn(world: TestWorld, enabled: boolean): Promise<void> {
  const { workspaceId, id: connectionId } = await connectionOf(world);
  const [member] = await world.store.list('members', workspaceId);
  if (!member) throw new Error('No member');
  await setConnectionEnabled(world, { workspaceId, member }, { connectionId, enabled });
}

async function saidIn(world: TestWorld): Promise<string[]> {
  const { workspaceId } = await connectionOf(world);
  const [conversation] = await world.store.listConversations({ workspaceId, status: 'open', limit: 5 });
  if (!conversation) throw new Error('No conversation');
  const query = { workspaceId, conversationId: conversation.id, after: 0, limit: 50, notes: true };
  const rows = await world.store.listMessages(query);
  return rows.flatMap(({ direction, parts }) =>
    direction === 'out' ? parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])) : [],
  );
}

describe('a channel that is switched off', () => {
  it('R11 says nothing when a timer comes due, and goes on once it is on again', async () => {
    const world = await start();
    await say(world, await openChat(world, key), 'hi');
    await turn(world, false);
    world.clock.advance(11 * 60_000);
    await fireDueTimers(world);
    expect(await saidIn(world)).toEqual(['Hello.']);
    await turn(world, true);
    world.clock.advance(6 * 60_000);
    await fireDueTimers(world);
    expect(await saidIn(world)).toEqual(['Hello.', 'Still there?']);
    expect(world.errors).toEqual([]);
  });
});

describe('a flow with hours of its own', () => {
  const hours = {
    mode: 'hours',
    timeZone: 'Europe/Stockholm',
    ranges: [{ days: 'weekdays', from: '09:00', to: '17:00' }],
  };
  const inside = Date.parse('2027-01-15T16:59:00+01:00');
  const outside = Date.parse('2027-01-15T17:00:00+01:00');

  it.each([
    ['always', inside, true],
    ['always', outside, true],
    ['open', inside, true],
    ['open', outside, false],
    ['closed', inside, false],
    ['closed', outside, true],
  ] as const)('R68 %s: at %i the flow answers: %s', async (flow, at, answers) => {
    const world = await start({ availability: { ...hours, flow } });
    world.clock.set(at);
    await say(world, await openChat(world, key), 'hi');
    expect(await saidIn(world)).toEqual(answers ? ['Hello.'] : []);
    const { workspaceId } = await connectionOf(world);
    const [conversation] = await world.store.listConversations({ workspaceId, status: 'open', limit: 5 });
    expect(conversation?.owner.kind).toBe(answers ? 'flow' : 'queue');
  });
});

describe('a flow that asks whether we are open', () => {
  const asking: FlowDraft = {
    ...emptyFlow('Reminder', 'en'),
    steps: [
      step('heard', 'message-received'),
      step('open', 'availability', { by: 'hours' }),
      step('yes', 'end', { text: 'We are open.' }),
      step('no', 'end', { text: 'We are closed.' }),
    ],
    edges: [
      { id: 'e1', from: { step: 'heard', exit: 'next' }, to: 'open' },
      { id: 'e2', from: { step: 'open', exit: 'open' }, to: 'yes' },
      { id: 'e3', from: { step: 'open', exit: 'closed' }, to: 'no' },
    ],
  };
  const ranges = [{ days: 'weekdays', from: '09:00', to: '17:00' }];
  const hours = { mode: 'hours', timeZone: 'Europe/Stockholm', ranges };

  it.each([
    ['2027-01-15T16:59:00+01:00', hours, 'We are open.'],
    ['2027-01-15T17:00:00+01:00', hours, 'We are closed.'],
    ['2027-01-16T03:00:00+01:00', { mode: 'always' }, 'We are open.'],
  ])('R68 is told by the hours of the channel: %s', async (at, availability, said) => {
    const world = await start({ availability }, asking);
    world.clock.set(Date.parse(at));
    await say(world, await openChat(world, key), 'hi');
    expect(await saidIn(world)).toEqual([said]);
  });
});

describe('a flow that hands over', () => {
  const ranges = [{ days: 'weekdays', from: '09:00', to: '17:00' }];
  const hours = { mode: 'hours', timeZone: 'Europe/Stockholm', ranges };

  it.each([
    ['2027-01-15T16:00:00+01:00', 'member'],
    ['2027-01-15T18:00:00+01:00', 'queue'],
  ])('R68 leaves it unassigned outside the hours, though somebody is there: %s', async (at, owner) => {
    const handing: FlowDraft = {
      ...emptyFlow('Reminder', 'en'),
      steps: [step('heard', 'message-received'), step('over', 'hand-over')],
      edges: [{ id: 'e1', from: { step: 'heard', exit: 'next' }, to: 'over' }],
    };
    const world = await start({ availability: hours, routing: { members: ['ada@demo.example'] } }, handing);
    world.clock.set(Date.parse(at));
    await say(world, await openChat(world, key), 'hi');
    await performEffects(world);
    const { workspaceId } = await connectionOf(world);
    const [conversation] = await world.store.listConversations({ workspaceId, status: 'open', limit: 5 });
    expect(conversation?.owner.kind).toBe(owner);
  });
});

describe('the last message of a channel', () => {
  it('R11 is kept for chat, to the minute, without a write for each message', async () => {
    const world = await start({ flow: null });
    const settle = () => new Promise((done) => setTimeout(done, 5));
    const chat = await openChat(world, key);
    expect((await connectionOf(world)).lastInboundAt).toBeNull();
    const began = world.clock.now();
    await say(world, chat, 'one');
    await settle();
    const { lastInboundAt, revision } = await connectionOf(world);
    expect(lastInboundAt).toBe(began);
    world.clock.advance(59_000);
    await say(world, chat, 'two');
    await settle();
    expect((await connectionOf(world)).revision).toBe(revision);
    world.clock.advance(1_000);
    await say(world, chat, 'three');
    await settle();
    expect((await connectionOf(world)).lastInboundAt).toBe(began + 60_000);
  });
});
