// Removes a member; their conversations go back to the queue.
import { removeMember } from '@parley/use-cases/studio';
import { z } from 'zod';
import { memberId } from '../input';
import { allow, answer } from '../procedure';

export const remove = allow('admin')
  .input(z.strictObject({ memberId }))
  .mutation(({ ctx, input }) => answer(removeMember(ctx.world, ctx.actor, input)));
