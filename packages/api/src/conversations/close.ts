// Closes the conversation.
import { closeConversation } from '@parley/use-cases/studio';
import { z } from 'zod';
import { conversationId } from '../input';
import { allow, answer } from '../procedure';

export const close = allow('admin', 'agent')
  .input(z.strictObject({ conversationId }))
  .mutation(({ ctx, input }) => answer(closeConversation(ctx.world, ctx.actor, input)));
