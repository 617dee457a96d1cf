// Stores the definition; CONFLICT when it is stale.
import { formDefinitionSchema } from '@parley/forms';
import { saveForm } from '@parley/use-cases/studio';
import { z } from 'zod';
import { formId, revision } from '../input';
import { allow, answer } from '../procedure';

export const save = allow('admin', 'marketer')
  .input(z.strictObject({ formId, definition: formDefinitionSchema, revision }))
  .mutation(({ ctx, input }) => answer(saveForm(ctx.world, ctx.actor, input)));
