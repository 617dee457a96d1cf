// Adds the ticket fields a form lacks (R113).
import { addTicketFields as verb } from '@parley/use-cases/studio';
import { z } from 'zod';
import { formId } from '../input';
import { allow, answer } from '../procedure';

export const addTicketFields = allow('admin', 'marketer')
  .input(z.strictObject({ formId }))
  .mutation(({ ctx, input }) => answer(verb(ctx.world, ctx.actor, input)));
