// Removes a form no channel uses.
import { removeForm } from '@parley/use-cases/studio';
import { z } from 'zod';
import { formId } from '../input';
import { allow, answer } from '../procedure';

export const remove = allow('admin', 'marketer')
  .input(z.strictObject({ formId }))
  .mutation(({ ctx, input }) => answer(removeForm(ctx.world, ctx.actor, input)));
