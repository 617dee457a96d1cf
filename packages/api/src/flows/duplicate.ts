// A copy of a flow.
import { duplicateFlow } from '@parley/use-cases/studio';
import { z } from 'zod';
import { flowId } from '../input';
import { allow, answer } from '../procedure';

export const duplicate = allow('admin', 'marketer')
  .input(z.strictObject({ flowId }))
  .mutation(({ ctx, input }) => answer(duplicateFlow(ctx.world, ctx.actor, input)));
