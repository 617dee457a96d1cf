// Changes my password; every other login of mine ends.
import { changePassword as change } from '@parley/use-cases/studio';
import { z } from 'zod';
import { password } from '../input';
import { allow, answer } from '../procedure';

const input = z.strictObject({ current: z.string().max(200), next: password });

export const changePassword = allow('admin', 'marketer', 'agent')
  .input(input)
  .mutation(async ({ ctx, input: { current, next } }) => {
    const { secret } = await answer(change(ctx.world, ctx.actor, { current, next }));
    ctx.setLogin(secret);
  });
