// What was done to a ticket.
import { ticketHistory } from '@parley/use-cases/studio';
import { z } from 'zod';
import { ticketId } from '../input';
import { allow, answer } from '../procedure';

export const history = allow('admin', 'marketer', 'agent')
  .input(z.strictObject({ ticketId }))
  .query(({ ctx, input }) => answer(ticketHistory(ctx.world, ctx.actor, input)));
