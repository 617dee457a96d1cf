// Changes name, role, seat, limit of chats, presence or account access.
import { roleSchema } from '@parley/helpdesk';
import { updateMember } from '@parley/use-cases/studio';
import { z } from 'zod';
import { memberId, name } from '../input';
import { allow, answer } from '../procedure';

export const update = allow('admin')
  .input(
    z.strictObject({
      memberId,
      name: name.optional(),
      role: roleSchema.optional(),
      seat: z.boolean().optional(),
      capacity: z.number().int().min(1).max(1_000).nullable().optional(),
      accountAccess: z.boolean().optional(),
      available: z.boolean().optional(),
    }),
  )
  .mutation(({ ctx, input }) => answer(updateMember(ctx.world, ctx.actor, input)));
