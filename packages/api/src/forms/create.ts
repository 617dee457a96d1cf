// A new form with the usual first fields.
import { formDefinitionSchema } from '@parley/forms';
import { createForm } from '@parley/use-cases/studio';
import { z } from 'zod';
import { name } from '../input';
import { allow, answer } from '../procedure';

export const create = allow('admin', 'marketer')
  .input(z.strictObject({ name, definition: formDefinitionSchema.optional() }))
  .mutation(({ ctx, input }) => answer(createForm(ctx.world, ctx.actor, input)));
