// Takes two merged contacts apart again.
import { undoMerge as undo } from '@parley/use-cases/studio';
import { z } from 'zod';
import { mergeId } from '../input';
import { allow, answer } from '../procedure';

export const undoMerge = allow('admin', 'agent')
  .input(z.strictObject({ mergeId }))
  .mutation(({ ctx, input }) => answer(undo(ctx.world, ctx.actor, input)));
