// Conversations of a view, newest first.
import { listConversations } from '@parley/use-cases/studio';
import { z } from 'zod';
import { before, inboxId } from '../input';
import { allow } from '../procedure';

export const list = allow('admin', 'marketer', 'agent')
  .input(
    z.strictObject({
      view: z.enum(['all', 'mine', 'unassigned', 'flow', 'closed']),
      inboxId: inboxId.optional(),
      search: z.string().max(200).optional(),
      before,
    }),
  )
  .query(({ ctx, input }) => listConversations(ctx.world, ctx.actor, input));
