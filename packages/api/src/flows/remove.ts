// Removes a flow no channel uses.
import { removeFlow } from '@parley/use-cases/studio';
import { z } from 'zod';
import { flowId } from '../input';
import { allow, answer } from '../procedure';

export const remove = allow('admin', 'marketer')
  .input(z.strictObject({ flowId }))
  .mutation(({ ctx, input }) => answer(removeFlow(ctx.world, ctx.actor, input)));
