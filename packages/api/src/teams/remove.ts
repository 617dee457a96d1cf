// Removes a team.
import { removeTeam } from '@parley/use-cases/studio';
import { z } from 'zod';
import { teamId } from '../input';
import { allow, answer } from '../procedure';

export const remove = allow('admin')
  .input(z.strictObject({ teamId }))
  .mutation(({ ctx, input }) => answer(removeTeam(ctx.world, ctx.actor, input)));
