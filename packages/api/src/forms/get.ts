// A form with its channel.
import { getForm } from '@parley/use-cases/studio';
import { z } from 'zod';
import { formId } from '../input';
import { allow, answer } from '../procedure';

export const get = allow('admin', 'marketer', 'agent')
  .input(z.strictObject({ formId }))
  .query(({ ctx, input }) => answer(getForm(ctx.world, ctx.actor, input)));
