// Puts a version into the draft.
import { restoreVersion } from '@parley/use-cases/studio';
import { z } from 'zod';
import { flowId } from '../input';
import { allow, answer } from '../procedure';

export const restore = allow('admin', 'marketer')
  .input(z.strictObject({ flowId, number: z.number().int().positive() }))
  .mutation(({ ctx, input }) => answer(restoreVersion(ctx.world, ctx.actor, input)));
