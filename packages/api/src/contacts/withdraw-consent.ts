// Records that somebody took their consent back.
import { withdrawConsent as withdraw } from '@parley/use-cases/studio';
import { z } from 'zod';
import { contactId } from '../input';
import { allow, answer } from '../procedure';

export const withdrawConsent = allow('admin', 'agent')
  .input(z.strictObject({ contactId }))
  .mutation(({ ctx, input }) => answer(withdraw(ctx.world, ctx.actor, input)));
