// A ticket that came to another stage starts the flow that listens for it, in the ticket's conversation.
import type { OutboxRow } from '@parley/ports';
import { idFrom } from '@parley/primitives';
import { z } from 'zod';
import { findTrigger } from '@parley/engine';
import { settleEffect } from '../effects/settle-effect';
import type { World } from '../world';
import { listeningFlows } from './listening-flows';
import { startInConversation } from './start-in-conversation';
import { stageChangedKind } from './tell-stage-change';

const dataSchema = z.object({
  ticketId: z.string(),
  pipelineId: z.string(),
  stageId: z.string(),
  before: z.string(),
});

export async function performStageChange(world: World, row: OutboxRow): Promise<void> {
  await start(world, row);
  await world.store.commit([settleEffect(row, { state: 'done' })]);
}

/** The first flow that names the stage, else the first that takes any. */
async function start(world: World, { workspaceId, conversationId, effect, key }: OutboxRow): Promise<void> {
  const { ticketId, ...details } = dataSchema.parse(effect.data);
  const ticket = await world.store.get('tickets', workspaceId, ticketId);
  if (!ticket || conversationId === null) return;
  const occasion = { kind: stageChangedKind, details };
  const flows = [...new Set((await listeningFlows(world, workspaceId, stageChangedKind)).map(({ flow }) => flow))];
  const found = flows.flatMap((flow) => {
    const trigger = findTrigger(flow.document, world.stepModels, occasion);
    const options = flow.document.steps.find(({ id }) => id === trigger)?.options;
    if (trigger === null || !options) return [];
    const starting = world.stepModels[stageChangedKind]?.starts?.(options, occasion);
    return [{ flow, trigger, exact: starting === 'exact' }];
  });
  const chosen = found.find(({ exact }) => exact) ?? found[0];
  if (!chosen) return;
  const pipeline = await world.store.get('pipelines', workspaceId, ticket.pipelineId);
  const nameOf = (stageId: string) => pipeline?.stages.find(({ id }) => id === stageId)?.name ?? '';
  const values = {
    ticket_number: ticket.number,
    ticket_name: ticket.name,
    ticket_stage: nameOf(details.stageId),
    ticket_stage_before: nameOf(details.before),
  };
  const { flow, trigger } = chosen;
  await startInConversation(world, {
    ...{ workspaceId, conversationId: idFrom('conversation', conversationId), flow, trigger, values },
    key: `${key}:${flow.flowId}`,
  });
}
