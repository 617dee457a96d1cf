// Makes a label.
import { createLabel } from '@parley/use-cases/studio';
import { z } from 'zod';
import { labelFields } from '../input';
import { allow, answer } from '../procedure';

export const create = allow('admin', 'agent')
  .input(z.strictObject(labelFields))
  .mutation(({ ctx, input }) => answer(createLabel(ctx.world, ctx.actor, input)));
