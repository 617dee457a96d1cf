// Logs out of this browser.
import { logOut } from '@parley/use-cases/studio';
import { open } from '../procedure';

export const logout = open.mutation(async ({ ctx }) => {
  if (ctx.secret !== null) await logOut(ctx.world, ctx.secret);
  ctx.setLogin(null);
});
