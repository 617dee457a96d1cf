// A new inbox.
import { createInbox } from '@parley/use-cases/studio';
import { z } from 'zod';
import { name } from '../input';
import { allowAccount, answer } from '../procedure';

export const create = allowAccount
  .input(z.strictObject({ name }))
  .mutation(({ ctx, input }) => answer(createInbox(ctx.world, ctx.actor, input)));
