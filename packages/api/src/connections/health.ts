// How a channel is doing, asked of its provider just now.
import { readHealth as ask } from '@parley/use-cases/studio';
import { z } from 'zod';
import { connectionId } from '../input';
import { allowAccount, answer } from '../procedure';

export const health = allowAccount
  .input(z.strictObject({ connectionId }))
  .query(({ ctx, input }) => answer(ask(ctx.world, ctx.actor, input)));
