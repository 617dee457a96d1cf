// Numbers over what was sent.
import { submissionStats } from '@parley/use-cases/studio';
import { z } from 'zod';
import { formId } from '../input';
import { allow, answer } from '../procedure';

export const stats = allow('admin', 'marketer', 'agent')
  .input(z.strictObject({ formId }))
  .query(({ ctx, input }) => answer(submissionStats(ctx.world, ctx.actor, input)));
