// Removes a ticket.
import { removeTicket } from '@parley/use-cases/studio';
import { z } from 'zod';
import { ticketId } from '../input';
import { allow, answer } from '../procedure';

export const remove = allow('admin')
  .input(z.strictObject({ ticketId }))
  .mutation(({ ctx, input }) => answer(removeTicket(ctx.world, ctx.actor, input)));
