// Lets the flow go on where it waits.
import { handBack as perform } from '@parley/use-cases';
import { z } from 'zod';
import { conversationId } from '../input';
import { allow, answer } from '../procedure';

export const handBack = allow('admin', 'agent')
  .input(z.strictObject({ conversationId }))
  .mutation(({ ctx, input }) => answer(perform(ctx.world, { workspaceId: ctx.actor.workspaceId, ...input })));
