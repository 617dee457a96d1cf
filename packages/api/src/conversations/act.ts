// One act on one or many conversations; says which could not be done and why.
import { actOnConversations, conversationActSchema } from '@parley/use-cases/studio';
import { z } from 'zod';
import { conversationId } from '../input';
import { allow, answer } from '../procedure';

export const act = allow('admin', 'agent')
  .input(z.strictObject({ conversationIds: z.array(conversationId).min(1).max(200), act: conversationActSchema }))
  .mutation(({ ctx, input }) => answer(actOnConversations(ctx.world, ctx.actor, input)));
