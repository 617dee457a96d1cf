// Takes a flow’s own link on a channel away; the flow stays.
import { unlinkFlow as act } from '@parley/use-cases/studio';
import { z } from 'zod';
import { connectionId, flowId } from '../input';
import { allowAccount, answer } from '../procedure';

export const unlinkFlow = allowAccount
  .input(z.strictObject({ connectionId, flowId }))
  .mutation(({ ctx, input }) => answer(act(ctx.world, ctx.actor, input)));
