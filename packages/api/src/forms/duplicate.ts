// A copy of a form.
import { duplicateForm } from '@parley/use-cases/studio';
import { z } from 'zod';
import { formId } from '../input';
import { allow, answer } from '../procedure';

export const duplicate = allow('admin', 'marketer')
  .input(z.strictObject({ formId }))
  .mutation(({ ctx, input }) => answer(duplicateForm(ctx.world, ctx.actor, input)));
