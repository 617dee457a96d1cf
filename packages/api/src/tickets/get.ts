// One ticket.
import { getTicket } from '@parley/use-cases/studio';
import { z } from 'zod';
import { ticketId } from '../input';
import { allow, answer } from '../procedure';

export const get = allow('admin', 'marketer', 'agent')
  .input(z.strictObject({ ticketId }))
  .query(({ ctx, input }) => answer(getTicket(ctx.world, ctx.actor, input)));
