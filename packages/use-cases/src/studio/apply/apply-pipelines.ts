// Pipelines of a workspace file: stages, the rules between them, and what moves by itself.
import {
  noStageAutomation,
  noStageRules,
  type Pipeline,
  type StageAutomation,
  type StageRules,
} from '@parley/helpdesk';
import { keepers } from '../change-row';
import type { Applying } from './applying';
import type { PipelineFile } from './desk-file';
import { referenceTo, stageName } from './names';
import { refuse } from './refuse';
import type { WorkspaceFile } from './workspace-file';

export async function applyPipelines(job: Applying, { pipelines }: WorkspaceFile): Promise<void> {
  const { world, workspaceId, put, names } = job;
  const known = await world.store.list('pipelines', workspaceId);
  const tickets = pipelines.length > 0 ? await world.store.list('tickets', workspaceId) : [];
  const used = new Set(tickets.map(({ stageId }) => stageId));
  for (const wanted of pipelines) {
    const stored = known.find((pipeline) => pipeline.name === wanted.name) ?? null;
    const row = rowOf(job, wanted, stored);
    const lost = stored?.stages.find(({ id }) => used.has(id) && !row.stages.some((stage) => stage.id === id));
    if (lost) refuse(`There are tickets in "${lost.name}". Move them first.`, `pipelines.${wanted.name}`);
    put(keepers.pipelines, row, stored);
    names.set(referenceTo('pipeline', row.name), row.id);
    for (const stage of row.stages) names.set(referenceTo('stage', stageName(row.name, stage.name)), stage.id);
  }
}

function rowOf({ world, workspaceId }: Applying, wanted: PipelineFile, stored: Pipeline | null): Pipeline {
  const stages = wanted.stages.map(({ name, closed }) => ({
    id: stored?.stages.find((stage) => stage.name === name)?.id ?? world.ids.next('stage'),
    name,
    closed,
  }));
  return {
    workspaceId,
    revision: 1,
    id: stored?.id ?? world.ids.next('pipeline'),
    name: wanted.name,
    stages,
    rules: rulesOf(wanted, stages, stored),
    automation: automationOf(wanted, stages, stored),
    createdAt: stored?.createdAt ?? world.clock.now(),
  };
}

type Stages = Pipeline['stages'];

function rulesOf(wanted: PipelineFile, stages: Stages, stored: Pipeline | null): StageRules {
  const before = stored?.rules ?? noStageRules;
  const says = wanted.stages.some(({ start }) => start !== undefined);
  const starts = stages.flatMap(({ id }, at) => (wanted.stages[at]?.start ? [id] : []));
  return {
    startStageIds: says ? starts : before.startStageIds.filter((id) => stages.some((stage) => stage.id === id)),
    noSkipping: wanted.noSkipping ?? before.noSkipping,
    noGoingBack: wanted.noGoingBack ?? before.noGoingBack,
  };
}

function automationOf({ name, automation }: PipelineFile, stages: Stages, stored: Pipeline | null): StageAutomation {
  if (!automation) return stored?.automation ?? noStageAutomation;
  const at = (wanted: string | null) => {
    if (wanted === null) return null;
    const stage = stages.find((one) => one.name === wanted);
    return stage?.id ?? refuse(`"${wanted}" is no stage of the pipeline.`, `pipelines.${name}.automation`);
  };
  return {
    visitorReplies: at(automation.visitorReplies),
    memberReplies: at(automation.memberReplies),
    conversationCloses: at(automation.conversationCloses),
  };
}
