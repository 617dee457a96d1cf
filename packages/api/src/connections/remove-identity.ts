// From now on no site vouches for visitors of this chat.
import { removeIdentitySecret } from '@parley/use-cases/studio';
import { z } from 'zod';
import { connectionId } from '../input';
import { allowAccount, answer } from '../procedure';

export const removeIdentity = allowAccount
  .input(z.strictObject({ connectionId }))
  .mutation(({ ctx, input }) => answer(removeIdentitySecret(ctx.world, ctx.actor, input)));
