// Sets an invited member's first password and logs them in.
import { acceptInvite as accept, memberView } from '@parley/use-cases/studio';
import { z } from 'zod';
import { password } from '../input';
import { answer, open } from '../procedure';

export const acceptInvite = open
  .input(z.strictObject({ token: z.string().max(200), password }))
  .mutation(async ({ ctx, input }) => {
    const { secret, member } = await answer(accept(ctx.world, input));
    ctx.setLogin(secret);
    return memberView(member);
  });
