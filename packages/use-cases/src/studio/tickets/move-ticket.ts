// A ticket goes to another stage, as far as its pipeline lets this member.
import type { Ticket } from '@parley/helpdesk';
import { type Fault, idFrom, ok, type Result } from '@parley/primitives';
import { tellStageChange } from '../../triggers/tell-stage-change';
import type { World } from '../../world';
import { type Actor, notFound } from '../actor';
import { changeRow, keepers } from '../change-row';
import { mayMove } from './stage-refused';

type Move = { readonly ticketId: string; readonly stageId: string; readonly beforeTicketId: string | null };

/** Above `beforeTicketId` or at the end. */
export async function moveTicket(
  world: World,
  actor: Actor,
  { ticketId, stageId, beforeTicketId }: Move,
): Promise<Result<{ readonly revision: number }, Fault>> {
  const [tickets, pipelines] = await Promise.all([
    world.store.list('tickets', actor.workspaceId),
    world.store.list('pipelines', actor.workspaceId),
  ]);
  const pipeline = pipelines.find((p) => p.stages.some((s) => s.id === stageId));
  if (!pipeline) return notFound('stage');
  const inStage = tickets
    .filter((t) => t.stageId === stageId && t.id !== ticketId)
    .sort((a, b) => a.rank - b.rank || b.number - a.number);
  const rank = rankBefore(inStage, beforeTicketId);
  const names = new Map<string, string>(pipelines.flatMap(({ stages }) => stages.map(({ id, name }) => [id, name])));
  const changed = await changeRow(world, actor, keepers.tickets, {
    id: ticketId,
    action: 'ticket.move',
    change: (ticket) => {
      const from = ticket.pipelineId === pipeline.id ? ticket.stageId : null;
      const may = mayMove(actor, pipeline, { from, to: stageId });
      if (!may.ok) return may;
      const stageChangedAt = ticket.stageId === stageId ? ticket.stageChangedAt : world.clock.now();
      return ok({ ...ticket, pipelineId: pipeline.id, stageId: idFrom('stage', stageId), rank, stageChangedAt });
    },
    also: (next, before) => tellStageChange(world, before, next),
    details: (next, before) => ({ from: names.get(before.stageId) ?? '', to: names.get(next.stageId) ?? '' }),
  });
  if (changed.ok) world.wake();
  return changed.ok ? ok({ revision: changed.value.revision }) : changed;
}

function rankBefore(inStage: readonly Ticket[], beforeTicketId: string | null): number {
  const at = beforeTicketId === null ? -1 : inStage.findIndex((t) => t.id === beforeTicketId);
  const next = at === -1 ? undefined : inStage[at];
  const previous = at === -1 ? inStage.at(-1) : inStage[at - 1];
  if (next && previous) return (next.rank + previous.rank) / 2;
  if (next) return next.rank - 1_000;
  return previous ? previous.rank + 1_000 : 0;
}
