// Connected channels, of one inbox or all.
import { listConnections } from '@parley/use-cases/studio';
import { z } from 'zod';
import { inboxId } from '../input';
import { allow } from '../procedure';

export const list = allow('admin', 'marketer', 'agent')
  .input(z.strictObject({ inboxId: inboxId.optional() }))
  .query(({ ctx, input }) => listConnections(ctx.world, ctx.actor, input));
