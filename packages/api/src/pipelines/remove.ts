// Removes a pipeline without tickets.
import { removePipeline } from '@parley/use-cases/studio';
import { z } from 'zod';
import { pipelineId } from '../input';
import { allow, answer } from '../procedure';

export const remove = allow('admin')
  .input(z.strictObject({ pipelineId }))
  .mutation(({ ctx, input }) => answer(removePipeline(ctx.world, ctx.actor, input)));
