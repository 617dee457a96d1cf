// Moves a ticket to a stage, above another or to the end.
import { moveTicket } from '@parley/use-cases/studio';
import { z } from 'zod';
import { stageId, ticketId } from '../input';
import { allow, answer } from '../procedure';

export const move = allow('admin', 'agent')
  .input(z.strictObject({ ticketId, stageId, beforeTicketId: ticketId.nullable() }))
  .mutation(({ ctx, input }) => answer(moveTicket(ctx.world, ctx.actor, input)));
