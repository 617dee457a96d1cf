// The pipeline and stage somebody asked for, else the workspace's first and the stage its tickets begin in.
import { firstStage, type Pipeline, type Stage } from '@parley/helpdesk';
import type { WorkspaceId } from '@parley/primitives';
import type { World } from '../world';

export type Place = { readonly pipeline: Pipeline; readonly stage: Stage };
type Asked = { readonly pipelineId: string | null; readonly stageId: string | null };

export async function stageNamed(
  world: Pick<World, 'store'>,
  workspaceId: WorkspaceId,
  { pipelineId, stageId }: Asked,
): Promise<Place> {
  const pipelines = inOrder(await world.store.list('pipelines', workspaceId));
  const pipeline = pipelines.find(({ id }) => id === pipelineId) ?? pipelines[0];
  const stage = pipeline?.stages.find(({ id }) => id === stageId) ?? (pipeline && firstStage(pipeline));
  if (!pipeline || !stage) throw new NoPipeline();
  return { pipeline, stage };
}

/** Oldest first: the workspace's own order of pipelines. */
export function inOrder(pipelines: readonly Pipeline[]): Pipeline[] {
  return [...pipelines].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

export class NoPipeline extends Error {
  constructor() {
    super('The workspace has no pipeline for tickets.');
  }
}
