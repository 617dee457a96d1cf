// What visitors sent, newest first, hidden fields too (R125).
import { listFormSubmissions } from '@parley/use-cases/studio';
import { z } from 'zod';
import { before, formId } from '../input';
import { allow, answer } from '../procedure';

export const submissions = allow('admin', 'marketer', 'agent')
  .input(z.strictObject({ formId, before }))
  .query(({ ctx, input }) => answer(listFormSubmissions(ctx.world, ctx.actor, input)));
