// Makes or changes a pipeline.
import { savePipeline } from '@parley/use-cases/studio';
import { z } from 'zod';
import { name, pipelineId, stageId } from '../input';
import { allow, answer } from '../procedure';

export const save = allow('admin')
  .input(
    z.strictObject({
      pipelineId: pipelineId.optional(),
      name,
      stages: z
        .array(z.strictObject({ id: stageId.optional(), name, closed: z.boolean() }))
        .min(1)
        .max(30),
    }),
  )
  .mutation(({ ctx, input }) => answer(savePipeline(ctx.world, ctx.actor, input)));
