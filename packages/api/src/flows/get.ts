// A flow with its draft.
import { getFlow } from '@parley/use-cases/studio';
import { z } from 'zod';
import { flowId } from '../input';
import { allow, answer } from '../procedure';

export const get = allow('admin', 'marketer', 'agent')
  .input(z.strictObject({ flowId }))
  .query(({ ctx, input }) => answer(getFlow(ctx.world, ctx.actor, input)));
