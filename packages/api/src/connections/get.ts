// One channel, without its secrets.
import { getConnection } from '@parley/use-cases/studio';
import { z } from 'zod';
import { connectionId } from '../input';
import { allow, answer } from '../procedure';

export const get = allow('admin', 'marketer', 'agent')
  .input(z.strictObject({ connectionId }))
  .query(({ ctx, input }) => answer(getConnection(ctx.world, ctx.actor, input)));
