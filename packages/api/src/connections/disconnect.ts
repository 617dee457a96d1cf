// Disconnects a channel; its conversations stay.
import { disconnectChannel } from '@parley/use-cases/studio';
import { z } from 'zod';
import { connectionId } from '../input';
import { allowAccount, answer } from '../procedure';

export const disconnect = allowAccount
  .input(z.strictObject({ connectionId }))
  .mutation(({ ctx, input }) => answer(disconnectChannel(ctx.world, ctx.actor, input)));
