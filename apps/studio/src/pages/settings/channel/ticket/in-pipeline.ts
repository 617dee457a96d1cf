// Ticket defaults in another pipeline: a status it does not have is cleared (R26).
import type { Pipeline, Ticketing } from '@parley/helpdesk';

export function inPipeline(draft: Ticketing, pipeline: Pick<Pipeline, 'id' | 'stages'>): Ticketing {
  const has = pipeline.stages.some(({ id }) => id === draft.stageId);
  return { ...draft, pipelineId: pipeline.id, stageId: has ? draft.stageId : null };
}
