// New conversations become tickets, once each, on every channel that is set to; defaults, owner, limits and reasons.
import { noTicketing } from '@parley/helpdesk';
import { idFrom } from '@parley/primitives';
import { performEffects, recoverEffects } from '@parley/use-cases';
import {
  actOn,
  createContact,
  createProperty,
  createTicket,
  getConnection,
  reply,
  savePipeline,
  ticketFlows,
  updateConnection,
  updateWorkspace,
} from '@parley/use-cases/studio';
import { describe, expect, it } from 'vitest';
import { chatKey, killWorkspace } from './support/kill-workspace';
import { createTestWorld, openChat, say } from './support/test-world';
import { ann, begin, post, sources, submit, ticketWorld } from './support/ticket-world';

const policy = { ticketsPerContact: null, submissionsPerContact: null, legacyCutoff: false };

async function notesOf(desk: Pick<Awaited<ReturnType<typeof ticketWorld>>, 'world' | 'workspaceId'>, code: string) {
  const { world, workspaceId } = desk;
  const talks = await world.store.listConversations({ workspaceId, status: 'open', limit: 20 });
  const lists = await Promise.all(
    talks.map(({ id: conversationId }) =>
      world.store.listMessages({ workspaceId, conversationId, after: 0, limit: 100, notes: true }),
    ),
  );
  const parts = lists.flat().flatMap((message) => (message.note ? message.parts : []));
  return parts.flatMap((part) => (part.kind === 'notice' && part.code === code ? [part.values] : []));
}

describe.each(sources)('tickets from %s', (source) => {
  it('R25 stay away until they are switched on', async () => {
    const desk = await ticketWorld();
    await begin(desk.world, source, 'Squeaking brakes');
    expect(await desk.tickets()).toEqual([]);
  });

  it('R25 R122 are one per new conversation, linked to it and its contact, and none for a second message', async () => {
    const desk = await ticketWorld();
    await desk.set(source, {});
    await begin(desk.world, source, 'Squeaking brakes', 'And the bell is gone');
    await begin(desk.world, source, 'Another matter');
    const tickets = await desk.tickets();
    expect(tickets.map(({ number }) => number)).toEqual([1, 2]);
    expect(new Set(tickets.map(({ conversationId }) => conversationId)).size).toBe(2);
    const [first] = tickets;
    const talk = await desk.world.store.get('conversations', desk.workspaceId, first?.conversationId ?? '');
    expect(talk).not.toBeNull();
    expect(first?.contactId).toBe(talk?.contactId);
    expect(first?.description).toContain('Squeaking brakes');
    expect(first?.name).toContain('Squeaking brakes');
    expect(await notesOf(desk, 'ticket-opened')).toHaveLength(2);
    expect(desk.world.errors).toEqual([]);
  });

  it('R25 are opened once though the program stops while opening them', async () => {
    const desk = await ticketWorld();
    await desk.set(source, {});
    await begin(desk.world, source, 'Squeaking brakes');
    const [ticket] = await desk.tickets();
    const effects = await desk.world.store.listEffects(
      desk.workspaceId,
      idFrom('conversation', ticket?.conversationId ?? ''),
    );
    const [opening] = effects.filter(({ effect }) => effect.kind === 'open-automatic-ticket');
    if (!opening) throw new Error('No effect');
    const { workspaceId, id, attempts, dueAt } = opening;
    const performing = {
      kind: 'set-effect',
      workspaceId,
      id,
      attempts,
      dueAt,
      state: 'performing',
      reason: null,
    } as const;
    await desk.world.store.commit([performing]);
    expect(await recoverEffects(desk.world)).toBe(1);
    await performEffects(desk.world);
    expect(await desk.tickets()).toHaveLength(1);
    expect(await notesOf(desk, 'ticket-opened')).toHaveLength(1);
  });

  it('R26 R29 R117 carry the defaults saved before them', async () => {
    const desk = await ticketWorld();
    const { world, admin } = desk;
    const options = [{ value: 'road', label: 'Road bike' }];
    const bike = { of: 'ticket', key: 'bike', label: 'Bike', kind: 'single-choice', required: false, options } as const;
    expect(await createProperty(world, admin, bike)).toMatchObject({ ok: true });
    await desk.set(source, {});
    await begin(world, source, 'Before');
    const sales = (await desk.pipelines()).find(({ name }) => name === 'Sales');
    const won = sales?.stages[1];
    await desk.set(source, {
      pipelineId: sales?.id ?? null,
      stageId: won?.id ?? null,
      priority: 'urgent',
      properties: { bike: 'road' },
    });
    await begin(world, source, 'After');
    const [before, after] = await desk.tickets();
    expect(before).toMatchObject({ priority: 'normal', properties: {} });
    expect(before?.pipelineId).not.toBe(sales?.id);
    expect(after).toMatchObject({
      pipelineId: sales?.id,
      stageId: won?.id,
      priority: 'urgent',
      properties: { bike: 'road' },
    });
  });

  it('R27 belong to whoever the conversation is assigned to, else to nobody', async () => {
    const desk = await ticketWorld();
    await desk.set(source, {});
    await begin(desk.world, source, 'Nobody yet');
    await desk.set(source, {}, { enabled: true, memberIds: [desk.agent.member.id] });
    await begin(desk.world, source, 'Somebody');
    const [first, second] = await desk.tickets();
    expect(first?.ownerId).toBeNull();
    expect(second?.ownerId).toBe(desk.agent.member.id);
  });

  it('R27 follow the conversation when it is assigned later, once', async () => {
    const desk = await ticketWorld();
    await desk.set(source, {});
    await begin(desk.world, source, 'Waiting');
    const [ticket] = await desk.tickets();
    const conversationId = ticket?.conversationId ?? '';
    for (const { member } of [desk.agent, desk.admin]) {
      const act = { kind: 'assign', memberId: member.id } as const;
      await actOn(desk.world, desk.admin, { conversationId, act });
      await performEffects(desk.world);
    }
    expect((await desk.tickets())[0]?.ownerId).toBe(desk.agent.member.id);
  });

  it('R28 belong to the channel’s own choice of owner whoever has the conversation', async () => {
    const desk = await ticketWorld();
    const owner = { kind: 'member', memberId: desk.admin.member.id } as const;
    await desk.set(source, { owner }, { enabled: true, memberIds: [desk.agent.member.id] });
    await begin(desk.world, source, 'Mine');
    const [ticket] = await desk.tickets();
    const talk = await desk.world.store.get('conversations', desk.workspaceId, ticket?.conversationId ?? '');
    expect(ticket?.ownerId).toBe(desk.admin.member.id);
    expect(talk?.owner).toEqual({ kind: 'member', memberId: desk.agent.member.id });
  });

  it('R13 are not opened under the legacy policy in a workspace made after 1 April 2024', async () => {
    const desk = await ticketWorld();
    await desk.set(source, {});
    await updateWorkspace(desk.world, desk.admin, { ticketPolicy: { ...policy, legacyCutoff: true } });
    await begin(desk.world, source, 'Too new');
    expect(await desk.tickets()).toEqual([]);
    expect(await notesOf(desk, 'no-ticket-policy')).toHaveLength(1);
    expect(
      await desk.world.store.listConversations({ workspaceId: desk.workspaceId, status: 'open', limit: 5 }),
    ).toHaveLength(1);
  });
});

describe('limits', () => {
  it('R30 open the n-th ticket of a contact, not the next, and say so to the team and in the trail', async () => {
    const desk = await ticketWorld();
    const { world, admin, workspaceId } = desk;
    await desk.set('form', {});
    await updateWorkspace(world, admin, { ticketPolicy: { ...policy, ticketsPerContact: 2 } });
    const made = await createContact(world, admin, { properties: { email: 'tove@demo.example' } });
    const contactId = made.ok ? made.value.contactId : '';
    await createTicket(world, admin, { name: 'By hand', contactId });
    await submit(world, 'Second');
    await performEffects(world);
    expect(await desk.tickets()).toHaveLength(2);
    await submit(world, 'Third');
    await performEffects(world);
    expect(await desk.tickets()).toHaveLength(2);
    expect(await world.store.listConversationsOfContact(workspaceId, contactId, 10)).toHaveLength(2);
    expect(await notesOf(desk, 'no-ticket-limit')).toHaveLength(1);
    const trail = await world.store.listAudit(workspaceId, 50);
    expect(trail.filter(({ action }) => action === 'ticket.refused')).toMatchObject([
      { details: { reason: 'ticket-limit' } },
    ]);
  });

  it('R126 store the submission of a contact at their limit, without a ticket and with the reason', async () => {
    const desk = await ticketWorld();
    const { world, workspaceId } = desk;
    await desk.set('form', {});
    await updateWorkspace(world, desk.admin, { ticketPolicy: { ...policy, submissionsPerContact: 1 } });
    await submit(world, 'First');
    await performEffects(world);
    await submit(world, 'Second');
    await performEffects(world);
    expect(await desk.tickets()).toHaveLength(1);
    const contactId = (await desk.tickets())[0]?.contactId ?? '';
    const sent = await world.store.listSubmissionsOfContact(workspaceId, contactId, 10);
    expect(sent.map(({ trouble }) => trouble)).toEqual([expect.stringContaining('limit of form submissions'), null]);
  });

  it('R122 count a double submit with one key as one', async () => {
    const desk = await ticketWorld();
    await desk.set('form', {});
    await Promise.all([
      submit(desk.world, 'Twice', 'a@demo.example', 'k1'),
      submit(desk.world, 'Twice', 'a@demo.example', 'k1'),
    ]);
    await performEffects(desk.world);
    expect(await desk.tickets()).toHaveLength(1);
    expect((await desk.tickets())[0]).toMatchObject({ name: 'About Twice', description: 'Twice' });
  });
});

describe('two admins at one channel', () => {
  it('R29 are told of each other’s change, and of nothing that only arrived', async () => {
    const desk = await ticketWorld();
    const { world, admin } = desk;
    const seen = async () => {
      const view = await getConnection(world, admin, { connectionId: (await desk.connectionOf('messenger')).id });
      if (!view.ok) throw new Error('No channel');
      return view.value;
    };
    const before = await seen();
    await post(world, 'p1', 'Hello');
    await performEffects(world);
    expect((await desk.connectionOf('messenger')).lastInboundAt).not.toBeNull();
    const change = (revision: number, priority: 'low' | 'urgent') =>
      updateConnection(world, admin, {
        connectionId: before.id,
        revision,
        ticketing: { ...noTicketing, priority },
      });
    expect(await change(before.revision, 'urgent')).toMatchObject({ ok: true });
    expect(await change(before.revision, 'low')).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect((await seen()).ticketing.priority).toBe('urgent');
    expect(await change((await seen()).revision, 'low')).toMatchObject({ ok: true });
  });
});

describe('ticket defaults', () => {
  it('R26 must fit together: no stage of another pipeline, no member who has left, no value that is none', async () => {
    const desk = await ticketWorld();
    const { world, admin } = desk;
    const [service, sales] = await desk.pipelines();
    const connection = await desk.connectionOf('chat');
    const fault = async (ticketing: object) => {
      const changed = await updateConnection(world, admin, {
        connectionId: connection.id,
        ticketing: { ...noTicketing, ...ticketing },
      });
      return changed.ok ? null : changed.error.field;
    };
    await createProperty(world, admin, {
      of: 'ticket',
      key: 'size',
      label: 'Size',
      kind: 'number',
      required: false,
      options: [],
    });
    expect(await fault({ pipelineId: service?.id, stageId: sales?.stages[0]?.id })).toBe('ticketing.stageId');
    expect(await fault({ pipelineId: 'pipe_gone' })).toBe('ticketing.pipelineId');
    expect(await fault({ owner: { kind: 'member', memberId: 'mem_gone' } })).toBe('ticketing.owner');
    expect(await fault({ properties: { size: 'big' } })).toBe('properties.size');
    expect(
      await fault({ pipelineId: sales?.id, stageId: sales?.stages[0]?.id, properties: { size: '12' } }),
    ).toBeNull();
    expect((await desk.connectionOf('chat')).ticketing.properties).toEqual({ size: 12 });
  });
});

describe('a ticket’s stage', () => {
  it('2.9 moves when the visitor or a member writes and when the conversation closes, past the rules', async () => {
    const desk = await ticketWorld();
    const { world, admin, agent } = desk;
    await desk.set('messenger', {});
    const [service] = await desk.pipelines();
    const saved = await savePipeline(world, admin, {
      pipelineId: service?.id,
      name: 'Service',
      stages: (service?.stages ?? []).map((stage) => ({ ...stage, start: stage.name === 'New' })),
      noSkipping: true,
      noGoingBack: true,
      automation: { visitorReplies: 0, memberReplies: 1, conversationCloses: 2 },
    });
    expect(saved).toMatchObject({ ok: true });
    await post(world, 'p1', 'Hello');
    await performEffects(world);
    const stage = async () => {
      const [ticket] = await desk.tickets();
      return service?.stages.find(({ id }) => id === ticket?.stageId)?.name;
    };
    const conversationId = (await desk.tickets())[0]?.conversationId ?? '';
    expect(await stage()).toBe('New');
    await reply(world, agent, { conversationId, text: 'Which bike?', clientId: 'c1' });
    await performEffects(world);
    expect(await stage()).toBe('Waiting');
    await post(world, 'p1', 'The red one');
    await performEffects(world);
    expect(await stage()).toBe('New');
    await actOn(world, agent, { conversationId, act: { kind: 'close' } });
    await performEffects(world);
    expect(await stage()).toBe('Done');
    expect(await desk.tickets()).toHaveLength(1);
  });
});

describe('a flow that opens tickets', () => {
  async function chatOf(ticketPolicy: object) {
    const world = await createTestWorld({ ...killWorkspace, members: [ann] });
    const connection = await world.store.findConnectionByPublicKey(chatKey);
    const [workspace] = await world.store.listWorkspaces();
    if (!connection || !workspace) throw new Error('No chat');
    const row = { ...workspace, revision: workspace.revision + 1, ticketPolicy: { ...policy, ...ticketPolicy } };
    await world.store.commit([{ kind: 'put', table: 'workspaces', row }]);
    const talk = async () => {
      const chat = await openChat(world, chatKey);
      await say(world, chat, 'bike');
      await performEffects(world);
    };
    const notes = async (code: string) => {
      const desk = { world, workspaceId: workspace.id };
      const talks = await world.store.listConversations({ workspaceId: workspace.id, status: 'open', limit: 20 });
      return { talks, notes: await notesOf(desk, code) };
    };
    const tickets = () => world.store.list('tickets', workspace.id);
    return { world, connection, workspaceId: workspace.id, talk, notes, tickets };
  }

  it('R13 opens none under the legacy policy, tells the team why and goes on', async () => {
    const { world, talk, notes, tickets } = await chatOf({ legacyCutoff: true });
    await talk();
    await performEffects(world);
    expect(await tickets()).toEqual([]);
    const told = await notes('no-ticket-policy');
    expect(told.notes).toHaveLength(1);
    // It waits, or has gone on to its end: the visit was not given to the team for a failure.
    expect(told.talks.map(({ owner }) => owner.kind)).toEqual(['flow']);
    expect(world.errors).toEqual([]);
  });

  it('R30 opens none for a contact at the limit, and says so once though a rule asks as well', async () => {
    const { world, connection, talk, notes, tickets } = await chatOf({ ticketsPerContact: 1 });
    await talk();
    expect(await tickets()).toHaveLength(1);
    const [first] = await tickets();
    const row = { ...connection, revision: connection.revision + 1, ticketing: { ...noTicketing, enabled: true } };
    await world.store.commit([{ kind: 'put', table: 'connections', row }]);
    const chat = await openChat(world, chatKey);
    const fresh = await world.store.get('conversations', connection.workspaceId, chat.conversationId);
    if (!fresh) throw new Error('No conversation');
    const known = { ...fresh, revision: fresh.revision + 1, contactId: first?.contactId ?? null };
    await world.store.commit([{ kind: 'put', table: 'conversations', row: known }]);
    await say(world, chat, 'bike');
    await performEffects(world);
    expect(await tickets()).toHaveLength(1);
    expect((await notes('no-ticket-limit')).notes).toHaveLength(1);
  });

  it('R121 is named beside the switch that is off', async () => {
    const { world, connection, workspaceId } = await chatOf({});
    const member = await world.store.findMemberByEmail(workspaceId, ann.email);
    if (!member) throw new Error('No member');
    const actor = { workspaceId, member };
    const found = await ticketFlows(world, actor, { connectionId: connection.id });
    expect(found).toMatchObject({ ok: true, value: [{ name: 'Chat' }] });
    const flow = await world.store.get('flows', workspaceId, connection.flowId ?? '');
    if (flow)
      await world.store.commit([
        { kind: 'put', table: 'flows', row: { ...flow, revision: flow.revision + 1, enabled: false } },
      ]);
    world.bus.publish({ topic: 'flow', workspaceId, id: flow?.id ?? '' });
    expect(await ticketFlows(world, actor, { connectionId: connection.id })).toEqual({ ok: true, value: [] });
  });

  it('R25 fills in the ticket that opened by itself, so that there is one', async () => {
    const world = await createTestWorld(killWorkspace);
    const connection = await world.store.findConnectionByPublicKey(chatKey);
    if (!connection) throw new Error('No chat');
    const row = { ...connection, revision: connection.revision + 1, ticketing: { ...noTicketing, enabled: true } };
    await world.store.commit([{ kind: 'put', table: 'connections', row }]);
    const chat = await openChat(world, chatKey);
    await say(world, chat, 'bike');
    await performEffects(world);
    const tickets = await world.store.list('tickets', connection.workspaceId);
    expect(tickets).toMatchObject([{ name: 'Ticket of bike', description: 'bike' }]);
    await performEffects(world);
    expect(await world.store.list('tickets', connection.workspaceId)).toHaveLength(1);
    expect(world.errors).toEqual([]);
  });
});
