// Gives a flow a link of its own on a channel (R88).
import { linkFlow as act } from '@parley/use-cases/studio';
import { z } from 'zod';
import { connectionId, flowId } from '../input';
import { allowAccount, answer } from '../procedure';

export const linkFlow = allowAccount
  .input(z.strictObject({ connectionId, flowId, ref: z.string().max(80) }))
  .mutation(({ ctx, input }) => answer(act(ctx.world, ctx.actor, input)));
