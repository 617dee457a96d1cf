// How far a login at a provider is, and the accounts it found; never a token (R91).
import { readSignIn } from '@parley/use-cases/studio';
import { z } from 'zod';
import { allowAccount, answer } from '../procedure';

export const signIn = allowAccount
  .input(z.strictObject({ signInId: z.string().min(8).max(200) }))
  .query(({ ctx, input }) => answer(readSignIn(ctx.world, ctx.actor, input)));
