// What the form’s flow would make of what was already sent.
import { dryRunForm } from '@parley/use-cases/studio';
import { z } from 'zod';
import { formId } from '../input';
import { allow, answer } from '../procedure';

export const dryRun = allow('admin', 'marketer')
  .input(z.strictObject({ formId }))
  .query(({ ctx, input }) => answer(dryRunForm(ctx.world, ctx.actor, input)));
