// Makes a flow the primary one of a channel; the former keeps a link (R88).
import { makePrimary as act } from '@parley/use-cases/studio';
import { z } from 'zod';
import { connectionId, flowId } from '../input';
import { allowAccount, answer } from '../procedure';

export const makePrimary = allowAccount
  .input(z.strictObject({ connectionId, flowId }))
  .mutation(({ ctx, input }) => answer(act(ctx.world, ctx.actor, input)));
