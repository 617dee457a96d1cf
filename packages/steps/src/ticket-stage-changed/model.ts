// Trigger: a ticket has come to another stage; the flow speaks in the ticket's conversation.
import { defineStepModel } from '@parley/flow';
import { z } from 'zod';
import { draftName } from '../model-kit/fields';
import { longSilence } from '../model-kit/long-silence';
import { nextExit } from '../model-kit/next-exit';
import { triggerState } from '../model-kit/trigger-state';

const draftSchema = z.object({ pipelineId: draftName, stageId: draftName });
export type TicketStageChangedOptions = z.infer<typeof draftSchema>;

const optionsSchema = z.strictObject({
  /** Null: any pipeline. */
  pipelineId: z.string().min(1).max(80).nullable(),
  /** Null: any stage. */
  stageId: z.string().min(1).max(80).nullable(),
});

/** The occasion brings `pipelineId`, `stageId` and `before`; a session starts with what the ticket is called. */
export const ticketStageChangedModel = defineStepModel({
  kind: 'ticket-stage-changed',
  group: 'trigger',
  draftSchema,
  optionsSchema,
  defaults: (): TicketStageChangedOptions => ({ pipelineId: null, stageId: null }),
  exits: () => [nextExit],
  texts: () => [],
  writes: () => [
    { variable: 'ticket_number', type: 'number' },
    { variable: 'ticket_name', type: 'text' },
    { variable: 'ticket_stage', type: 'text' },
    { variable: 'ticket_stage_before', type: 'text' },
  ],
  waits: () => false,
  longestWait: longSilence,
  compile: () => triggerState,
  starts: ({ pipelineId, stageId }, { details }) => {
    if (pipelineId !== null && pipelineId !== details['pipelineId']) return 'no';
    if (stageId !== null && stageId !== details['stageId']) return 'no';
    return stageId === null ? 'any' : 'exact';
  },
});
