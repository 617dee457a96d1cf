// Makes or changes a pipeline: stages in order, rules, what moves by itself.
import { savePipeline } from '@parley/use-cases/studio';
import { z } from 'zod';
import { name, pipelineId, stageId } from '../input';
import { allow, answer } from '../procedure';

const position = z.number().int().min(0).max(29).nullable();

export const save = allow('admin')
  .input(
    z.strictObject({
      pipelineId: pipelineId.optional(),
      name,
      stages: z
        .array(
          z.strictObject({
            id: stageId.optional(),
            name: name.max(80),
            closed: z.boolean(),
            start: z.boolean().optional(),
          }),
        )
        .min(1)
        .max(30),
      noSkipping: z.boolean().optional(),
      noGoingBack: z.boolean().optional(),
      automation: z
        .strictObject({ visitorReplies: position, memberReplies: position, conversationCloses: position })
        .optional(),
    }),
  )
  .mutation(({ ctx, input }) => answer(savePipeline(ctx.world, ctx.actor, input)));
