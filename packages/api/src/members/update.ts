// Changes name or role.
import { roleSchema } from '@parley/helpdesk';
import { updateMember } from '@parley/use-cases/studio';
import { z } from 'zod';
import { memberId, name } from '../input';
import { allow, answer } from '../procedure';

export const update = allow('admin')
  .input(z.strictObject({ memberId, name: name.optional(), role: roleSchema.optional() }))
  .mutation(({ ctx, input }) => answer(updateMember(ctx.world, ctx.actor, input)));
