// Logs a member in.
import { logIn, memberView } from '@parley/use-cases/studio';
import { z } from 'zod';
import { answer, open } from '../procedure';

const credentials = z.strictObject({ email: z.string().max(254), password: z.string().max(200) });

export const login = open.input(credentials).mutation(async ({ ctx, input }) => {
  const { secret, member } = await answer(logIn(ctx.world, { ...input, from: ctx.from }));
  ctx.setLogin(secret);
  return memberView(member);
});
