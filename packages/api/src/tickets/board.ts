// A pipeline with its tickets.
import { ticketBoard } from '@parley/use-cases/studio';
import { z } from 'zod';
import { pipelineId } from '../input';
import { allow, answer } from '../procedure';

export const board = allow('admin', 'marketer', 'agent')
  .input(z.strictObject({ pipelineId: pipelineId.optional() }))
  .query(({ ctx, input }) => answer(ticketBoard(ctx.world, ctx.actor, input)));
