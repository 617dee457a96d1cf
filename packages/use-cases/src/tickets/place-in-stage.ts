// A ticket put at the end of a stage.
import type { Pipeline, Ticket } from '@parley/helpdesk';
import type { World } from '../world';

/** Unchanged where it is there already. */
export async function placeAtEnd(
  world: World,
  ticket: Ticket,
  { pipeline, stageId }: { readonly pipeline: Pipeline; readonly stageId: string },
): Promise<Ticket> {
  const stage = pipeline.stages.find(({ id }) => id === stageId);
  if (!stage || stage.id === ticket.stageId) return ticket;
  const all = await world.store.list('tickets', ticket.workspaceId);
  const ranks = all.filter((other) => other.stageId === stage.id).map(({ rank }) => rank);
  return {
    ...ticket,
    pipelineId: pipeline.id,
    stageId: stage.id,
    rank: ranks.length === 0 ? 0 : Math.max(...ranks) + 1_000,
    stageChangedAt: world.clock.now(),
  };
}
