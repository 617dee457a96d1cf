// Pauses or resumes a flow.
import { setFlowEnabled } from '@parley/use-cases/studio';
import { z } from 'zod';
import { flowId } from '../input';
import { allow, answer } from '../procedure';

export const setEnabled = allow('admin', 'marketer')
  .input(z.strictObject({ flowId, enabled: z.boolean() }))
  .mutation(({ ctx, input }) => answer(setFlowEnabled(ctx.world, ctx.actor, input)));
