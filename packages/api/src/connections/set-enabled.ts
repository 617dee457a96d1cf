// The status switch (R11).
import { setConnectionEnabled } from '@parley/use-cases/studio';
import { z } from 'zod';
import { connectionId } from '../input';
import { allow, answer } from '../procedure';

export const setEnabled = allow('admin')
  .input(z.strictObject({ connectionId, enabled: z.boolean() }))
  .mutation(({ ctx, input }) => answer(setConnectionEnabled(ctx.world, ctx.actor, input)));
