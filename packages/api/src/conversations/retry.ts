// Sends a failed message again.
import { retryDelivery } from '@parley/use-cases/studio';
import { z } from 'zod';
import { messageId } from '../input';
import { allow, answer } from '../procedure';

export const retry = allow('admin', 'agent')
  .input(z.strictObject({ messageId }))
  .mutation(({ ctx, input }) => answer(retryDelivery(ctx.world, ctx.actor, input)));
