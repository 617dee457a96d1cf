// Takes a program's key away; from then on it is refused.
import { removeApiKey } from '@parley/use-cases/studio';
import { z } from 'zod';
import { allow, answer } from '../procedure';

export const removeKey = allow('admin')
  .input(z.strictObject({ id: z.string().max(80) }))
  .mutation(({ ctx, input }) => answer(removeApiKey(ctx.world, ctx.actor, input)));
