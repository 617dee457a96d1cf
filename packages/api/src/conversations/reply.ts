// Answers the visitor and takes the conversation over.
import { reply as perform } from '@parley/use-cases/studio';
import { z } from 'zod';
import { conversationId, words } from '../input';
import { allow, answer } from '../procedure';

export const reply = allow('admin', 'agent')
  .input(z.strictObject({ conversationId, text: words, clientId: z.string().min(1).max(80) }))
  .mutation(({ ctx, input }) => answer(perform(ctx.world, ctx.actor, input)));
