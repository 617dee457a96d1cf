// Tries something that failed once more.
import { retryProblem } from '@parley/use-cases/studio';
import { z } from 'zod';
import { allow, answer } from '../procedure';

export const retry = allow('admin')
  .input(z.strictObject({ way: z.enum(['in', 'out']), id: z.string().max(80) }))
  .mutation(({ ctx, input }) => answer(retryProblem(ctx.world, ctx.actor, input)));
