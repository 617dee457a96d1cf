// Pipelines as admins shape them: stages in order, who may move what where, and what moves by itself.
import { noStageAutomation, type Pipeline, type Stage, type StageAutomation } from '@parley/helpdesk';
import { type Fault, idFrom, ok, type Result } from '@parley/primitives';
import { inOrder } from '../../tickets/stage-named';
import type { World } from '../../world';
import { type Actor, invalid, notFound } from '../actor';
import { addRow, changeRow, keepers, removeRow } from '../change-row';

export type PipelineView = Omit<Pipeline, 'workspaceId'>;

export async function listPipelines(world: World, actor: Actor): Promise<PipelineView[]> {
  const rows = await world.store.list('pipelines', actor.workspaceId);
  return inOrder(rows).map(({ workspaceId: _, ...row }) => row);
}

export type PipelineInput = {
  readonly pipelineId?: string | undefined;
  readonly name: string;
  /** `start`: tickets may begin here. */
  readonly stages: readonly {
    readonly id?: string | undefined;
    readonly name: string;
    readonly closed: boolean;
    readonly start?: boolean | undefined;
  }[];
  readonly noSkipping?: boolean | undefined;
  readonly noGoingBack?: boolean | undefined;
  /** Positions of stages in `stages`. */
  readonly automation?: { readonly [H in keyof StageAutomation]: number | null } | undefined;
};

export async function savePipeline(
  world: World,
  actor: Actor,
  input: PipelineInput,
): Promise<Result<{ readonly pipelineId: string }, Fault>> {
  const stages = stagesOf(world, input);
  const rules = {
    startStageIds: stages.filter((_, index) => input.stages[index]?.start).map(({ id }) => id),
    noSkipping: input.noSkipping ?? false,
    noGoingBack: input.noGoingBack ?? false,
  };
  const shape = { name: input.name, stages, rules, automation: automationOf(stages, input.automation) };
  if (input.pipelineId === undefined) {
    const { workspaceId } = actor;
    const id = world.ids.next('pipeline');
    const row: Pipeline = { workspaceId, revision: 1, id, ...shape, createdAt: world.clock.now() };
    const added = await addRow(world, actor, keepers.pipelines, { row, action: 'pipeline.create' });
    return added.ok ? ok({ pipelineId: row.id }) : added;
  }
  const used = new Set((await world.store.list('tickets', actor.workspaceId)).map((t) => t.stageId));
  const changed = await changeRow(world, actor, keepers.pipelines, {
    id: input.pipelineId,
    action: 'pipeline.save',
    change: (row) => {
      const lost = row.stages.find((old) => used.has(old.id) && !stages.some((s) => s.id === old.id));
      if (lost) return invalid(`There are tickets in "${lost.name}". Move them first.`, 'stages');
      const strange = input.stages.find(({ id }) => id !== undefined && !row.stages.some((old) => old.id === id));
      return strange ? invalid(`"${strange.name}" is no stage of this pipeline.`, 'stages') : ok({ ...row, ...shape });
    },
  });
  return changed.ok ? ok({ pipelineId: input.pipelineId }) : changed;
}

function stagesOf(world: World, { stages, pipelineId }: PipelineInput): Stage[] {
  return stages.map(({ id, name, closed }) => ({
    id: id !== undefined && pipelineId !== undefined ? idFrom('stage', id) : world.ids.next('stage'),
    name,
    closed,
  }));
}

function automationOf(stages: readonly Stage[], wanted: PipelineInput['automation']): StageAutomation {
  if (!wanted) return noStageAutomation;
  const at = (index: number | null) => (index === null ? null : (stages[index]?.id ?? null));
  return {
    visitorReplies: at(wanted.visitorReplies),
    memberReplies: at(wanted.memberReplies),
    conversationCloses: at(wanted.conversationCloses),
  };
}

/** Not while it has tickets, not while a channel puts its tickets here, and never the last. */
export async function removePipeline(
  world: World,
  actor: Actor,
  { pipelineId }: { readonly pipelineId: string },
): Promise<Result<void, Fault>> {
  const { store } = world;
  const [pipelines, tickets, connections] = await Promise.all([
    store.list('pipelines', actor.workspaceId),
    store.list('tickets', actor.workspaceId),
    store.list('connections', actor.workspaceId),
  ]);
  if (!pipelines.some(({ id }) => id === pipelineId)) return notFound('pipeline');
  if (pipelines.length === 1) return invalid('A workspace needs a pipeline. Make another one first.');
  const count = tickets.filter((ticket) => ticket.pipelineId === pipelineId).length;
  if (count > 0) return invalid(`There are ${count} tickets in this pipeline. Move or remove them first.`);
  const channel = connections.find(({ ticketing }) => ticketing.enabled && ticketing.pipelineId === pipelineId);
  if (channel)
    return invalid(`The channel "${channel.name}" opens its tickets here. Choose another pipeline there first.`);
  return removeRow(world, actor, keepers.pipelines, { id: pipelineId, action: 'pipeline.remove' });
}
