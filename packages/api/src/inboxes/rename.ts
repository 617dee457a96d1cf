// Renames an inbox.
import { renameInbox } from '@parley/use-cases/studio';
import { z } from 'zod';
import { inboxId, name } from '../input';
import { allowAccount, answer } from '../procedure';

export const rename = allowAccount
  .input(z.strictObject({ inboxId, name }))
  .mutation(({ ctx, input }) => answer(renameInbox(ctx.world, ctx.actor, input)));
