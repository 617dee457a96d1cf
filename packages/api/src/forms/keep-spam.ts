// Takes a submission out of the spam, as if it had just arrived.
import { keepSpam as verb } from '@parley/use-cases/studio';
import { z } from 'zod';
import { submissionId } from '../input';
import { allow, answer } from '../procedure';

export const keepSpam = allow('admin', 'marketer', 'agent')
  .input(z.strictObject({ submissionId }))
  .mutation(({ ctx, input }) => answer(verb(ctx.world, ctx.actor, input)));
