// Gives the conversation to a member, or back to the queue.
import { assignConversation } from '@parley/use-cases/studio';
import { z } from 'zod';
import { conversationId, memberId } from '../input';
import { allow, answer } from '../procedure';

export const assign = allow('admin', 'agent')
  .input(z.strictObject({ conversationId, memberId: memberId.nullable() }))
  .mutation(({ ctx, input }) => answer(assignConversation(ctx.world, ctx.actor, input)));
