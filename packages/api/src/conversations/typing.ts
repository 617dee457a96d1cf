// Tells the visitor that a member is typing.
import { memberTyping } from '@parley/use-cases/studio';
import { z } from 'zod';
import { conversationId } from '../input';
import { allow, answer } from '../procedure';

export const typing = allow('admin', 'agent')
  .input(z.strictObject({ conversationId, on: z.boolean() }))
  .mutation(({ ctx, input }) => answer(memberTyping(ctx.world, ctx.actor, input)));
