// Makes a key for a program; it is shown this once.
import { makeApiKey } from '@parley/use-cases/studio';
import { z } from 'zod';
import { name } from '../input';
import { allow, answer } from '../procedure';

export const makeKey = allow('admin')
  .input(z.strictObject({ name }))
  .mutation(({ ctx, input }) => answer(makeApiKey(ctx.world, ctx.actor, input)));
