// Says whether I take conversations now.
import { memberView, setAvailable as perform } from '@parley/use-cases/studio';
import { z } from 'zod';
import { allow, answer } from '../procedure';

export const setAvailable = allow('admin', 'marketer', 'agent')
  .input(z.strictObject({ available: z.boolean() }))
  .mutation(async ({ ctx, input }) => memberView(await answer(perform(ctx.world, ctx.actor, input))));
