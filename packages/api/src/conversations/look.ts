// Says that one looks at a conversation, and who else does.
import { lookAtConversation } from '@parley/use-cases/studio';
import { z } from 'zod';
import { conversationId } from '../input';
import { allow, answer } from '../procedure';

export const look = allow('admin', 'marketer', 'agent')
  .input(z.strictObject({ conversationId, doing: z.enum(['looking', 'replying', 'noting', 'gone']) }))
  .mutation(({ ctx, input }) => answer(lookAtConversation(ctx.world, ctx.actor, input)));
