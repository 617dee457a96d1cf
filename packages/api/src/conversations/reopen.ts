// Opens a closed conversation again.
import { reopenConversation } from '@parley/use-cases/studio';
import { z } from 'zod';
import { conversationId } from '../input';
import { allow, answer } from '../procedure';

export const reopen = allow('admin', 'agent')
  .input(z.strictObject({ conversationId }))
  .mutation(({ ctx, input }) => answer(reopenConversation(ctx.world, ctx.actor, input)));
