// Marks messages as read.
import { markRead as perform } from '@parley/use-cases/studio';
import { z } from 'zod';
import { conversationId } from '../input';
import { allow, answer } from '../procedure';

export const markRead = allow('admin', 'agent')
  .input(z.strictObject({ conversationId, seq: z.number().int().nonnegative() }))
  .mutation(({ ctx, input }) => answer(perform(ctx.world, ctx.actor, input)));
