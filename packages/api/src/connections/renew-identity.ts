// A new secret with which a site signs who its visitors are; told this once.
import { renewIdentitySecret } from '@parley/use-cases/studio';
import { z } from 'zod';
import { connectionId } from '../input';
import { allowAccount, answer } from '../procedure';

export const renewIdentity = allowAccount
  .input(z.strictObject({ connectionId }))
  .mutation(({ ctx, input }) => answer(renewIdentitySecret(ctx.world, ctx.actor, input)));
