// Automatic tickets of a form, on or off (R121).
import { setFormTickets } from '@parley/use-cases/studio';
import { z } from 'zod';
import { formId, inboxId } from '../input';
import { allowAccount, answer } from '../procedure';

export const setTickets = allowAccount
  .input(z.strictObject({ formId, on: z.boolean(), inboxId: inboxId.optional() }))
  .mutation(({ ctx, input }) => answer(setFormTickets(ctx.world, ctx.actor, input)));
