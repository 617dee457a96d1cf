// Begins a login at a provider: where its window goes, and the id under which its outcome is asked for (R90).
import { channelKindSchema } from '@parley/messages';
import { beginSignIn as begin } from '@parley/use-cases/studio';
import { z } from 'zod';
import { allowAccount, answer } from '../procedure';

const origin = z
  .url({ protocol: /^https?$/ })
  .max(300)
  .refine((text) => new URL(text).origin === text, 'Only the start of an address');

export const beginSignIn = allowAccount
  .input(z.strictObject({ channel: channelKindSchema, origin }))
  .mutation(({ ctx, input }) => answer(Promise.resolve(begin(ctx.world, ctx.actor, input))));
