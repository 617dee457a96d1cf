// Removes a label, also from every conversation that carries it.
import { removeLabel } from '@parley/use-cases/studio';
import { z } from 'zod';
import { labelId } from '../input';
import { allow, answer } from '../procedure';

export const remove = allow('admin', 'agent')
  .input(z.strictObject({ labelId }))
  .mutation(({ ctx, input }) => answer(removeLabel(ctx.world, ctx.actor, input)));
