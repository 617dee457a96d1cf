// Pipelines: their rules bind agents and not admins, stages with tickets stay, and every move is in the ticket's history.
import {
  changeTickets,
  createTicket,
  moveTicket,
  removePipeline,
  savePipeline,
  ticketHistory,
  updateTicket,
} from '@parley/use-cases/studio';
import { describe, expect, it } from 'vitest';
import { ticketWorld } from './support/ticket-world';

type Desk = Awaited<ReturnType<typeof ticketWorld>>;

async function strict(desk: Desk) {
  const [service] = await desk.pipelines();
  if (!service) throw new Error('No pipeline');
  await savePipeline(desk.world, desk.admin, {
    pipelineId: service.id,
    name: service.name,
    stages: service.stages.map((stage, index) => ({ ...stage, start: index === 0 })),
    noSkipping: true,
    noGoingBack: true,
  });
  const [first, middle, last] = service.stages.map(({ id }) => id);
  if (!first || !middle || !last) throw new Error('Too few stages');
  return { pipelineId: service.id, first, middle, last };
}

async function opened(desk: Desk, name = 'Brakes'): Promise<string> {
  const ticket = await createTicket(desk.world, desk.agent, { name });
  if (!ticket.ok) throw new Error(ticket.error.message);
  return ticket.value.ticketId;
}

describe('stage rules', () => {
  it('2.9 refuse an agent’s ticket outside the start stages, skipping and going back, each with a reason', async () => {
    const desk = await ticketWorld();
    const { first, middle, last } = await strict(desk);
    const begun = await createTicket(desk.world, desk.agent, { name: 'x', stageId: middle });
    expect(begun).toMatchObject({
      ok: false,
      error: { code: 'forbidden', message: expect.stringContaining('begin in New') },
    });
    const ticketId = await opened(desk);
    const move = (stageId: string, actor = desk.agent) =>
      moveTicket(desk.world, actor, { ticketId, stageId, beforeTicketId: null });
    expect(await move(last)).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('next one is Waiting') },
    });
    expect(await move(middle)).toMatchObject({ ok: true });
    expect(await move(first)).toMatchObject({ ok: false, error: { message: expect.stringContaining('not go back') } });
    expect(await move(first, desk.admin)).toMatchObject({ ok: true });
    expect(await move(last, desk.admin)).toMatchObject({ ok: true });
  });

  it('2.9 let a ticket of another pipeline in by a start stage only', async () => {
    const desk = await ticketWorld();
    const { first, middle } = await strict(desk);
    const sales = (await desk.pipelines()).find(({ name }) => name === 'Sales');
    const made = await createTicket(desk.world, desk.agent, { name: 'Lead', pipelineId: sales?.id });
    const ticketId = made.ok ? made.value.ticketId : '';
    const move = (stageId: string) => moveTicket(desk.world, desk.agent, { ticketId, stageId, beforeTicketId: null });
    expect(await move(middle)).toMatchObject({ ok: false });
    expect(await move(first)).toMatchObject({ ok: true });
  });

  it('are kept when a stage is added, renamed or put elsewhere', async () => {
    const desk = await ticketWorld();
    const { pipelineId, first, middle, last } = await strict(desk);
    await savePipeline(desk.world, desk.admin, {
      pipelineId,
      name: 'Service',
      stages: [
        { id: middle, name: 'Working', closed: false },
        { id: first, name: 'New', closed: false, start: true },
        { name: 'Checking', closed: false },
        { id: last, name: 'Done', closed: true },
      ],
      automation: { visitorReplies: 2, memberReplies: null, conversationCloses: 3 },
    });
    const saved = (await desk.pipelines()).find(({ id }) => id === pipelineId);
    expect(saved?.stages.map(({ name }) => name)).toEqual(['Working', 'New', 'Checking', 'Done']);
    expect(saved?.rules).toEqual({ startStageIds: [first], noSkipping: false, noGoingBack: false });
    expect(saved?.automation).toEqual({
      visitorReplies: saved?.stages[2]?.id,
      memberReplies: null,
      conversationCloses: last,
    });
    expect(await desk.world.store.get('tickets', desk.workspaceId, await opened(desk))).toMatchObject({
      stageId: first,
    });
  });
});

describe('a pipeline', () => {
  it('is not removed with tickets in it, as a channel’s choice, or as the last', async () => {
    const desk = await ticketWorld();
    const [service, sales] = await desk.pipelines();
    const remove = async (id = '') => {
      const removed = await removePipeline(desk.world, desk.admin, { pipelineId: id });
      return removed.ok ? null : removed.error.message;
    };
    await desk.set('chat', { pipelineId: sales?.id ?? null });
    expect(await remove(sales?.id)).toContain('"chat"');
    await desk.set('chat', { enabled: false });
    expect(await remove(sales?.id)).toBeNull();
    expect(await remove(service?.id)).toContain('needs a pipeline');
    expect(await remove(sales?.id)).toContain('does not exist');
  });
});

describe('many tickets at once', () => {
  it('change each for itself and name those that may not', async () => {
    const desk = await ticketWorld();
    const { middle, last } = await strict(desk);
    const ticketIds = [await opened(desk), await opened(desk)];
    const [one = ''] = ticketIds;
    await moveTicket(desk.world, desk.agent, { ticketId: one, stageId: middle, beforeTicketId: null });
    const moved = await changeTickets(desk.world, desk.agent, { ticketIds, change: { kind: 'stage', stageId: last } });
    expect(moved).toMatchObject({ ok: true, value: { changed: 1, refused: [{ ticketId: ticketIds[1] }] } });
    const gone = await changeTickets(desk.world, desk.agent, { ticketIds, change: { kind: 'remove' } });
    expect(gone).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    expect(await changeTickets(desk.world, desk.admin, { ticketIds, change: { kind: 'remove' } })).toMatchObject({
      ok: true,
    });
    expect(await desk.tickets()).toEqual([]);
  });
});

describe('the history of a ticket', () => {
  it('tells who did what, from where to where', async () => {
    const desk = await ticketWorld();
    const { middle } = await strict(desk);
    const ticketId = await opened(desk);
    await moveTicket(desk.world, desk.agent, { ticketId, stageId: middle, beforeTicketId: null });
    await updateTicket(desk.world, desk.admin, { ticketId, fields: { ownerId: desk.agent.member.id } });
    const history = await ticketHistory(desk.world, desk.agent, { ticketId });
    expect(history.ok && history.value.map(({ action, member }) => [action, member]).sort()).toEqual([
      ['ticket.create', 'Bo'],
      ['ticket.move', 'Bo'],
      ['ticket.update', 'Ann'],
    ]);
    expect(history.ok && history.value.find(({ action }) => action === 'ticket.move')?.details).toEqual({
      from: 'New',
      to: 'Waiting',
    });
  });
});
