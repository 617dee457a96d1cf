// Takes something that failed off the list.
import { dismissProblem } from '@parley/use-cases/studio';
import { z } from 'zod';
import { allow, answer } from '../procedure';

export const dismiss = allow('admin')
  .input(z.strictObject({ way: z.enum(['in', 'out']), id: z.string().max(80) }))
  .mutation(({ ctx, input }) => answer(dismissProblem(ctx.world, ctx.actor, input)));
