// The status switch (R11).
import { setConnectionEnabled } from '@parley/use-cases/studio';
import { z } from 'zod';
import { connectionId } from '../input';
import { allowAccount, answer } from '../procedure';

export const setEnabled = allowAccount
  .input(z.strictObject({ connectionId, enabled: z.boolean() }))
  .mutation(({ ctx, input }) => answer(setConnectionEnabled(ctx.world, ctx.actor, input)));
