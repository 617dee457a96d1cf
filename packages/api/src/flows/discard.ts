// Throws the draft away: back to what is live.
import { discardDraft } from '@parley/use-cases/studio';
import { z } from 'zod';
import { flowId } from '../input';
import { allow, answer } from '../procedure';

export const discard = allow('admin', 'marketer')
  .input(z.strictObject({ flowId }))
  .mutation(({ ctx, input }) => answer(discardDraft(ctx.world, ctx.actor, input)));
