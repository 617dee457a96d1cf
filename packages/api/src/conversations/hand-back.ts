// Lets the flow go on: where it waits, asked again, or at a chosen step.
import { handBack as perform } from '@parley/use-cases';
import { z } from 'zod';
import { conversationId } from '../input';
import { allow, answer } from '../procedure';

export const handBack = allow('admin', 'agent')
  .input(z.strictObject({ conversationId, stepId: z.string().min(1).max(100).optional() }))
  .mutation(({ ctx, input }) => {
    const { workspaceId, member } = ctx.actor;
    return answer(perform(ctx.world, { workspaceId, by: member.id, ...input }));
  });
