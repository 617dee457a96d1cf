// Who may connect and change channels, with whom in a rule, and what a plan leaves out: the API itself, not the buttons.
import { type ApiContext, appRouter } from '@parley/api';
import { availabilitySchema, type Member, noRouting, type Routing } from '@parley/helpdesk';
import { idFrom } from '@parley/primitives';
import { TRPCError } from '@trpc/server';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createTestWorld, type TestWorld } from './support/test-world';

const person = (name: string, fields: object = {}) => ({
  email: `${name.toLowerCase()}@demo.example`,
  name,
  role: 'agent',
  password: 'correct horse battery',
  ...fields,
});

const members = [
  person('Admin', { role: 'admin' }),
  person('Marketer', { role: 'marketer' }),
  person('Agent'),
  person('Trusted', { accountAccess: true }),
  person('Seatless', { role: 'admin', seat: false }),
];

async function start(entitlements?: object): Promise<TestWorld> {
  return createTestWorld({
    format: 'parley.workspace',
    formatVersion: 1,
    name: 'Demo',
    members,
    teams: [{ name: 'Sales', members: ['agent@demo.example'] }],
    inboxes: [{ name: 'Support' }, { name: 'Wholesale' }],
    channels: [{ key: 'the-chat-key', inbox: 'Support', kind: 'chat', name: 'Chat', flow: null }],
    ...(entitlements && { entitlements }),
  });
}

async function memberOf(world: TestWorld, name: string): Promise<Member> {
  const [workspace] = await world.store.listWorkspaces();
  const all = await world.store.list('members', idFrom('workspace', workspace?.id ?? ''));
  const found = all.find((one) => one.name === name);
  if (!found) throw new Error(`No ${name}`);
  return found;
}

async function as(world: TestWorld, name: string) {
  const member = await memberOf(world, name);
  const actor = { workspaceId: member.workspaceId, member };
  const context: ApiContext = { world, actor, secret: null, from: 'here', setLogin: () => {} };
  return appRouter.createCaller(context);
}

async function codeOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'OK',
    (error: unknown) => (error instanceof TRPCError ? error.code : String(error)),
  );
}

async function places(world: TestWorld) {
  const { workspaceId } = await memberOf(world, 'Admin');
  const [inboxes, connections] = await Promise.all([
    world.store.list('inboxes', workspaceId),
    world.store.list('connections', workspaceId),
  ]);
  const inbox = (name: string) => idFrom('inbox', inboxes.find((one) => one.name === name)?.id ?? '');
  return { inboxes, connections, connection: connections[0]?.id ?? idFrom('connection', ''), inbox };
}

const chat = (fields: object) => ({ kind: 'chat', name: 'New chat', settings: {}, ...fields }) as const;

describe('account access', () => {
  it.each([
    ['Admin', 'OK'],
    ['Trusted', 'OK'],
    ['Marketer', 'FORBIDDEN'],
    ['Agent', 'FORBIDDEN'],
  ])('R3 R4 %s: connecting, changing, switching and disconnecting give %s', async (name, code) => {
    const world = await start();
    const api = await as(world, name);
    const { connection: connectionId, inbox } = await places(world);
    const acts = [
      () => api.connections.connect(chat({ inboxId: inbox('Support') })),
      () => api.connections.update({ connectionId, name: 'Other' }),
      () => api.connections.update({ connectionId, routing: { ...noRouting, enabled: true } }),
      () => api.connections.setEnabled({ connectionId, enabled: false }),
      () => api.connections.disconnect({ connectionId }),
      () => api.inboxes.create({ name: 'Third' }),
      () => api.inboxes.rename({ inboxId: inbox('Wholesale'), name: 'Trade' }),
      () => api.inboxes.remove({ inboxId: inbox('Wholesale') }),
    ];
    for (const act of acts) expect(await codeOf(act())).toBe(code);
    expect(await codeOf(api.conversations.list({ view: 'all' }))).not.toBe('FORBIDDEN');
    if (code === 'FORBIDDEN')
      expect((await places(world)).connections[0]).toMatchObject({ name: 'Chat', enabled: true });
  });

  it('R3 is given and taken by admins alone', async () => {
    const world = await start();
    const memberId = (await memberOf(world, 'Agent')).id;
    expect(await codeOf((await as(world, 'Trusted')).members.update({ memberId, accountAccess: true }))).toBe(
      'FORBIDDEN',
    );
    await (await as(world, 'Admin')).members.update({ memberId, accountAccess: true });
    const { inbox } = await places(world);
    expect(await codeOf((await as(world, 'Agent')).connections.connect(chat({ inboxId: inbox('Support') })))).toBe(
      'OK',
    );
  });
});

describe('connecting', () => {
  it('R1 takes the six kinds of channels and no other; those of a later version say so', async () => {
    const api = await as(await start(), 'Admin');
    const input = z.object({ kind: z.unknown() });
    const refused = async (kind: unknown) =>
      codeOf(
        Promise.resolve(input.parse({ kind })).then((given) => api.connections.connect(Object.assign(chat({}), given))),
      );
    expect(await refused('pigeon')).toBe('BAD_REQUEST');
    for (const kind of ['whatsapp', 'calling'] as const)
      await expect(api.connections.connect({ ...chat({}), kind })).rejects.toThrow('not be connected in this version');
  });

  it('R5 connects to the inbox that was chosen and to no other', async () => {
    const world = await start();
    const { inbox } = await places(world);
    await (await as(world, 'Admin')).connections.connect(chat({ inboxId: inbox('Wholesale') }));
    const made = (await places(world)).connections.find(({ name }) => name === 'New chat');
    expect(made?.inboxId).toBe(inbox('Wholesale'));
  });

  it('R6 makes inbox and channel together or neither', async () => {
    const world = await start();
    const api = await as(world, 'Admin');
    const wrong = chat({ newInboxName: 'Fresh', settings: { colour: 'red' } });
    expect(await codeOf(api.connections.connect(wrong))).toBe('BAD_REQUEST');
    expect((await places(world)).inboxes.map(({ name }) => name)).not.toContain('Fresh');
    const { inboxId } = await api.connections.connect(chat({ newInboxName: 'Fresh' }));
    expect((await places(world)).inboxes.find(({ id }) => id === inboxId)?.name).toBe('Fresh');
  });

  it('R9 makes one channel and one inbox however often the same run is finished', async () => {
    const world = await start();
    const api = await as(world, 'Admin');
    const input = chat({ newInboxName: 'Fresh', key: 'run-of-the-wizard-1' });
    const made = await Promise.all([api.connections.connect(input), api.connections.connect(input)]);
    made.push(await api.connections.connect(input));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    const { connections, inboxes } = await places(world);
    expect(connections.filter(({ name }) => name === 'New chat')).toHaveLength(1);
    expect(inboxes.filter(({ name }) => name === 'Fresh')).toHaveLength(1);
  });

  it('R9 another run, or another workspace with the same key, makes its own', async () => {
    const world = await start();
    const api = await as(world, 'Admin');
    const { inbox } = await places(world);
    for (const key of ['run-of-the-wizard-1', 'run-of-the-wizard-2'])
      await api.connections.connect(chat({ inboxId: inbox('Support'), key }));
    expect((await places(world)).connections.filter(({ name }) => name === 'New chat')).toHaveLength(2);
  });
});

describe('the plan', () => {
  it('R12 R129 R132 locks channels and rules that are not part of it, on the server too', async () => {
    const world = await start({ whatsapp: false, calling: false, routing: false, capacity: false });
    const api = await as(world, 'Admin');
    const { connection: connectionId } = await places(world);
    for (const kind of ['whatsapp', 'calling'] as const)
      await expect(api.connections.connect({ ...chat({}), kind })).rejects.toThrow('plan');
    const routing: Routing = { ...noRouting, enabled: true };
    expect(await codeOf(api.connections.update({ connectionId, routing }))).toBe('FORBIDDEN');
    const memberId = (await memberOf(world, 'Agent')).id;
    expect(await codeOf(api.members.update({ memberId, capacity: 2 }))).toBe('FORBIDDEN');
    expect((await api.workspace.get()).entitlements).toEqual({
      whatsapp: false,
      calling: false,
      routing: false,
      capacity: false,
    });
  });

  it('R12 has everything on by itself, and an admin switches single parts', async () => {
    const world = await start();
    const api = await as(world, 'Admin');
    expect(Object.values((await api.workspace.get()).entitlements)).toEqual([true, true, true, true]);
    await api.workspace.update({ entitlements: { routing: false } });
    expect((await api.workspace.get()).entitlements).toMatchObject({ routing: false, capacity: true });
  });
});

describe('seats', () => {
  it('R15 only who has a seat sets a rule; the rest of a channel they may change', async () => {
    const world = await start();
    const api = await as(world, 'Seatless');
    const { connection: connectionId } = await places(world);
    const routing: Routing = { ...noRouting, enabled: true };
    await expect(api.connections.update({ connectionId, routing })).rejects.toThrow('Only members with a seat');
    expect(await codeOf(api.connections.update({ connectionId, name: 'Other', routing: noRouting }))).toBe('OK');
  });

  it('R21 refuses who has no seat; one who lost theirs stays in the rule until it is changed', async () => {
    const world = await start();
    const api = await as(world, 'Admin');
    const { connection: connectionId } = await places(world);
    const agent = await memberOf(world, 'Agent');
    const seatless = await memberOf(world, 'Seatless');
    const rule = (...memberIds: Member['id'][]): Routing => ({ ...noRouting, enabled: true, memberIds });
    await expect(api.connections.update({ connectionId, routing: rule(seatless.id) })).rejects.toThrow('has no seat');
    await expect(api.connections.update({ connectionId, routing: rule(idFrom('member', 'mem_x')) })).rejects.toThrow(
      'no member',
    );
    await api.connections.update({ connectionId, routing: rule(agent.id) });
    await api.members.update({ memberId: agent.id, seat: false });
    const kept = await api.connections.update({ connectionId, routing: { ...rule(agent.id), method: 'random' } });
    expect(kept.routing.memberIds).toEqual([agent.id]);
    await api.members.remove({ memberId: agent.id });
    const cleaned = await api.connections.update({ connectionId, routing: rule(agent.id) });
    expect(cleaned.routing.memberIds).toEqual([]);
  });
});

describe('hours', () => {
  it('R66 refuses hours that overlap or have no length, and zones nobody knows', async () => {
    const world = await start();
    const api = await as(world, 'Admin');
    const { connection: connectionId } = await places(world);
    const range = (days: 'monday' | 'weekdays', from: string, to: string) => ({ days, from, to }) as const;
    const save = (fields: object) =>
      codeOf(
        api.connections.update({ connectionId, availability: availabilitySchema.parse({ mode: 'hours', ...fields }) }),
      );
    const twice = [range('weekdays', '09:00', '17:00'), range('monday', '16:00', '18:00')];
    expect(await save({ ranges: twice })).toBe('BAD_REQUEST');
    expect(await save({ ranges: [range('monday', '09:00', '09:00')] })).toBe('BAD_REQUEST');
    expect(await save({ timeZone: 'Mars/Olympus' })).toBe('BAD_REQUEST');
    expect(await save({ ranges: [range('monday', '09:00', '12:00'), range('monday', '13:00', '17:00')] })).toBe('OK');
    expect(await save({ mode: 'always', ranges: twice })).toBe('OK');
  });
});
