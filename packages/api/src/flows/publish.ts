// Makes the draft the live version, or tells its problems.
import { publishFlow } from '@parley/use-cases/studio';
import { z } from 'zod';
import { flowId, revision } from '../input';
import { allow, answer } from '../procedure';

export const publish = allow('admin', 'marketer')
  .input(z.strictObject({ flowId, note: z.string().max(2_000), revision }))
  .mutation(({ ctx, input }) => answer(publishFlow(ctx.world, ctx.actor, input)));
