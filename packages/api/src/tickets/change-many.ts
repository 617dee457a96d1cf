// The same change for many tickets.
import { prioritySchema } from '@parley/helpdesk';
import { changeTickets } from '@parley/use-cases/studio';
import { z } from 'zod';
import { memberId, stageId, ticketId } from '../input';
import { allow, answer } from '../procedure';

export const changeMany = allow('admin', 'agent')
  .input(
    z.strictObject({
      ticketIds: z.array(ticketId).min(1).max(200),
      change: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('owner'), ownerId: memberId.nullable() }),
        z.strictObject({ kind: z.literal('priority'), priority: prioritySchema }),
        z.strictObject({ kind: z.literal('stage'), stageId }),
        z.strictObject({ kind: z.literal('remove') }),
      ]),
    }),
  )
  .mutation(({ ctx, input }) => answer(changeTickets(ctx.world, ctx.actor, input)));
