// Removes a saved view.
import { removeView } from '@parley/use-cases/studio';
import { z } from 'zod';
import { viewId } from '../input';
import { allow, answer } from '../procedure';

export const remove = allow('admin', 'marketer', 'agent')
  .input(z.strictObject({ viewId }))
  .mutation(({ ctx, input }) => answer(removeView(ctx.world, ctx.actor, input)));
