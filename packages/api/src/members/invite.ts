// Invites a member; the token is shown once.
import { roleSchema } from '@parley/helpdesk';
import { inviteMember } from '@parley/use-cases/studio';
import { z } from 'zod';
import { email, name } from '../input';
import { allow, answer } from '../procedure';

export const invite = allow('admin')
  .input(z.strictObject({ name, email, role: roleSchema }))
  .mutation(({ ctx, input }) => answer(inviteMember(ctx.world, ctx.actor, input)));
