// A thread with all that stands beside it.
import { getConversation } from '@parley/use-cases/studio';
import { z } from 'zod';
import { conversationId } from '../input';
import { allow, answer } from '../procedure';

export const get = allow('admin', 'marketer', 'agent')
  .input(z.strictObject({ conversationId }))
  .query(({ ctx, input }) => answer(getConversation(ctx.world, ctx.actor, input)));
