// Messages after a sequence number.
import { listMessages } from '@parley/use-cases/studio';
import { z } from 'zod';
import { conversationId } from '../input';
import { allow, answer } from '../procedure';

export const messages = allow('admin', 'marketer', 'agent')
  .input(z.strictObject({ conversationId, after: z.number().int().nonnegative() }))
  .query(({ ctx, input }) => answer(listMessages(ctx.world, ctx.actor, input)));
