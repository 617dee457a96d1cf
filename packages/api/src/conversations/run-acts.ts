// A macro that says nothing: several acts at once, all or none.
import { macroActSchema } from '@parley/helpdesk';
import { runActs as perform } from '@parley/use-cases/studio';
import { z } from 'zod';
import { conversationId } from '../input';
import { allow, answer } from '../procedure';

export const runActs = allow('admin', 'agent')
  .input(z.strictObject({ conversationId, acts: z.array(macroActSchema).min(1).max(10) }))
  .mutation(({ ctx, input }) => answer(perform(ctx.world, ctx.actor, input)));
