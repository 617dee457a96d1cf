// Makes the first admin and logs them in; refused ever after.
import { memberView, setUp } from '@parley/use-cases/studio';
import { z } from 'zod';
import { email, name, password } from '../input';
import { answer, open } from '../procedure';

export const setup = open
  .input(z.strictObject({ name, email, password, workspaceName: name }))
  .mutation(async ({ ctx, input }) => {
    const { secret, member } = await answer(setUp(ctx.world, input));
    ctx.setLogin(secret);
    return memberView(member);
  });
