// What state a channel is in for its visitors, by its hours, its people and their limits.
import { benchChat } from '@parley/steps/example-flows';
import { availabilityOf } from '@parley/use-cases';
import { describe, expect, it } from 'vitest';
import { createTestWorld, openChat, say, type TestWorld } from './support/test-world';

const key = 'chat-of-availability';
const ada = {
  email: 'ada@demo.example',
  name: 'Ada',
  role: 'agent',
  password: 'correct horse battery',
  available: true,
};
const bo = { ...ada, email: 'bo@demo.example', name: 'Bo' };

type Setup = { members?: object[]; routing?: object; availability?: object; flow?: boolean };

async function start({ members = [ada, bo], flow, ...channel }: Setup = {}) {
  const world = await createTestWorld({
    format: 'parley.workspace',
    formatVersion: 1,
    name: 'Demo',
    timeZone: 'Europe/Stockholm',
    members,
    inboxes: [{ name: 'Support' }],
    flows: [{ document: { ...benchChat(), name: 'Chat' } }],
    channels: [{ key, inbox: 'Support', kind: 'chat', name: 'Chat', flow: flow ? 'Chat' : null, ...channel }],
  });
  return { world, ...(await rowsOf(world)) };
}

async function rowsOf(world: TestWorld) {
  const connection = await world.store.findConnectionByPublicKey(key);
  if (!connection) throw new Error('No connection');
  return { connection, members: await world.store.list('members', connection.workspaceId) };
}

async function setAvailable(world: TestWorld, name: string, available: boolean): Promise<void> {
  const { members } = await rowsOf(world);
  const member = members.find((one) => one.name === name);
  if (!member) throw new Error(`No ${name}`);
  const row = { ...member, available, revision: member.revision + 1 };
  await world.store.commit([{ kind: 'put', table: 'members', row }]);
  world.bus.publish({ topic: 'member', workspaceId: row.workspaceId, id: row.id });
}

const stateOf = async (world: TestWorld) => (await availabilityOf(world, (await rowsOf(world)).connection)).state;

describe('the state of a channel', () => {
  it('R64 is available as soon as one of the rule is; a person outside the rule does not count', async () => {
    const { world } = await start({ members: [{ ...ada, available: false }, bo], routing: { members: [ada.email] } });
    expect(await stateOf(world)).toBe('away');
    await setAvailable(world, 'Ada', true);
    expect(await stateOf(world)).toBe('available');
  });

  it('R64 D4 counts every member with a seat where no rule is on', async () => {
    const { world } = await start({
      members: [
        { ...ada, seat: false },
        { ...bo, available: false },
      ],
    });
    expect(await stateOf(world)).toBe('away');
    await setAvailable(world, 'Bo', true);
    expect(await stateOf(world)).toBe('available');
  });

  it('R65 R71 D5 is offline out of hours in the zone of the channel, and says when it opens', async () => {
    const ranges = [{ days: 'weekdays', from: '09:00', to: '17:00' }];
    const { world, connection } = await start({
      availability: { mode: 'hours', ranges, timeZone: 'America/New_York' },
    });
    world.clock.set(Date.parse('2027-01-15T16:59:59-05:00'));
    expect(await stateOf(world)).toBe('available');
    world.clock.set(Date.parse('2027-01-15T17:00:00-05:00'));
    expect(await availabilityOf(world, connection)).toMatchObject({
      state: 'offline',
      opensAt: Date.parse('2027-01-18T09:00:00-05:00'),
      timeZone: 'America/New_York',
    });
  });

  it('R70 is away in hours when nobody is there; the zone is the workspace’s unless it has its own', async () => {
    const ranges = [{ days: 'weekdays', from: '09:00', to: '17:00' }];
    const { world, connection } = await start({ availability: { mode: 'hours', ranges } });
    await setAvailable(world, 'Ada', false);
    await setAvailable(world, 'Bo', false);
    world.clock.set(Date.parse('2027-01-15T09:00:00+01:00'));
    expect(await availabilityOf(world, connection)).toMatchObject({ state: 'away', timeZone: 'Europe/Stockholm' });
  });

  it('R65 follows the workspace to another time zone at once, and the server’s clock back and forth', async () => {
    const ranges = [{ days: 'weekdays', from: '09:00', to: '17:00' }];
    const { world, connection } = await start({ availability: { mode: 'hours', ranges } });
    const { workspaceId } = connection;
    const at = Date.parse('2027-01-15T10:00:00+01:00');
    world.clock.set(at);
    expect(await stateOf(world)).toBe('available');
    const row = await world.store.get('workspaces', workspaceId, workspaceId);
    if (!row) throw new Error('No workspace');
    const moved = { ...row, timeZone: 'America/New_York', revision: row.revision + 1 };
    await world.store.commit([{ kind: 'put', table: 'workspaces', row: moved }]);
    world.bus.publish({ topic: 'inbox', workspaceId, id: workspaceId });
    expect(await stateOf(world)).toBe('offline');
    world.clock.set(Date.parse('2027-01-15T09:00:00-05:00'));
    expect(await stateOf(world)).toBe('available');
    world.clock.set(at);
    expect(await stateOf(world)).toBe('offline');
  });

  it('R67 is never offline round the clock, and the ranges stay', async () => {
    const ranges = [{ days: 'monday', from: '09:00', to: '09:01' }];
    const { world, connection } = await start({ availability: { mode: 'always', ranges } });
    expect(await stateOf(world)).toBe('available');
    expect(connection.availability.ranges).toEqual(ranges);
  });

  it('R72 R73 is full when everyone has as many chats as they may, and a closed one frees a slot at once', async () => {
    const one = { ...ada, capacity: 1 };
    const { world, connection } = await start({ members: [one], routing: { members: [ada.email] } });
    const { workspaceId } = connection;
    const states = [await stateOf(world)];
    const look = async () => states.push(await stateOf(world));
    const chat = await openChat(world, key);
    await say(world, chat, 'hello');
    await look();
    const [conversation] = await world.store.listConversations({ workspaceId, status: 'open', limit: 5 });
    if (!conversation) throw new Error('No conversation');
    const row = { ...conversation, status: 'closed' as const, revision: conversation.revision + 1 };
    await world.store.commit([{ kind: 'put', table: 'conversations', row }]);
    world.bus.publish({ topic: 'conversation', workspaceId, conversationId: row.id, lastSeq: row.lastSeq });
    await look();
    await setAvailable(world, 'Ada', false);
    await look();
    expect(states).toEqual(['available', 'full', 'available', 'away']);
  });
});
