// Removes a submission and its files for good.
import { removeSubmission as verb } from '@parley/use-cases/studio';
import { z } from 'zod';
import { submissionId } from '../input';
import { allow, answer } from '../procedure';

export const removeSubmission = allow('admin', 'marketer')
  .input(z.strictObject({ submissionId }))
  .mutation(({ ctx, input }) => answer(verb(ctx.world, ctx.actor, input)));
