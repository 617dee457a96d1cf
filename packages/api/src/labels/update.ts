// Renames a label or gives it another colour.
import { updateLabel } from '@parley/use-cases/studio';
import { z } from 'zod';
import { labelFields, labelId } from '../input';
import { allow, answer } from '../procedure';

export const update = allow('admin', 'agent')
  .input(z.strictObject({ labelId, ...labelFields }))
  .mutation(({ ctx, input }) => answer(updateLabel(ctx.world, ctx.actor, input)));
