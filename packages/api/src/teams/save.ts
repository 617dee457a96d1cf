// Makes or changes a team.
import { saveTeam } from '@parley/use-cases/studio';
import { z } from 'zod';
import { memberId, name, teamId } from '../input';
import { allow, answer } from '../procedure';

export const save = allow('admin')
  .input(z.strictObject({ teamId: teamId.optional(), name, memberIds: z.array(memberId).max(500) }))
  .mutation(({ ctx, input }) => answer(saveTeam(ctx.world, ctx.actor, input)));
