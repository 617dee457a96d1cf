// Removes an inbox that has neither channels nor conversations.
import { removeInbox } from '@parley/use-cases/studio';
import { z } from 'zod';
import { inboxId } from '../input';
import { allowAccount, answer } from '../procedure';

export const remove = allowAccount
  .input(z.strictObject({ inboxId }))
  .mutation(({ ctx, input }) => answer(removeInbox(ctx.world, ctx.actor, input)));
