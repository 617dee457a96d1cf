// What visitors sent, newest first, hidden fields too (R125).
import { listFormSubmissions } from '@parley/use-cases/studio';
import { z } from 'zod';
import { before, formId } from '../input';
import { allow, answer } from '../procedure';

const input = z.strictObject({
  formId,
  before,
  status: z.enum(['kept', 'spam', 'partial']).optional(),
  search: z.string().max(200).optional(),
  from: z.number().optional(),
  until: z.number().optional(),
});

export const submissions = allow('admin', 'marketer', 'agent')
  .input(input)
  .query(({ ctx, input: asked }) => answer(listFormSubmissions(ctx.world, ctx.actor, asked)));
