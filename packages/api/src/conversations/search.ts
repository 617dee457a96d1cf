// Conversations whose messages or contact hold the words.
import { searchConversations } from '@parley/use-cases/studio';
import { z } from 'zod';
import { allow } from '../procedure';

export const search = allow('admin', 'marketer', 'agent')
  .input(z.strictObject({ text: z.string().max(500) }))
  .query(({ ctx, input }) => searchConversations(ctx.world, ctx.actor, input));
