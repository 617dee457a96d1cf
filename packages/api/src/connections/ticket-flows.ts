// Flows of a channel that open tickets by themselves.
import { ticketFlows as list } from '@parley/use-cases/studio';
import { z } from 'zod';
import { connectionId } from '../input';
import { allow, answer } from '../procedure';

export const ticketFlows = allow('admin', 'marketer', 'agent')
  .input(z.strictObject({ connectionId }))
  .query(({ ctx, input }) => answer(list(ctx.world, ctx.actor, input)));
