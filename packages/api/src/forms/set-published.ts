// Opens or closes the public form.
import { setFormPublished } from '@parley/use-cases/studio';
import { z } from 'zod';
import { formId } from '../input';
import { allow, answer } from '../procedure';

export const setPublished = allow('admin', 'marketer')
  .input(z.strictObject({ formId, published: z.boolean() }))
  .mutation(({ ctx, input }) => answer(setFormPublished(ctx.world, ctx.actor, input)));
