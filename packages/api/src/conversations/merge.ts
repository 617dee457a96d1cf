// Moves the messages of one conversation into another of the same contact.
import { mergeConversations } from '@parley/use-cases/studio';
import { z } from 'zod';
import { conversationId } from '../input';
import { allow, answer } from '../procedure';

export const merge = allow('admin', 'agent')
  .input(z.strictObject({ conversationId, intoId: conversationId }))
  .mutation(({ ctx, input }) => answer(mergeConversations(ctx.world, ctx.actor, input)));
