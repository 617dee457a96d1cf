// The published flows that a draft calls or leads to, directly or through others.
import { listReached } from '@parley/use-cases/studio';
import { z } from 'zod';
import { allow } from '../procedure';

const call = z.strictObject({ flowId: z.string().min(1).max(120), version: z.number().int().positive() });

export const called = allow('admin', 'marketer', 'agent')
  .input(z.strictObject({ calls: z.array(call).max(500), targets: z.array(z.string().min(1).max(120)).max(500) }))
  .query(({ ctx, input }) => listReached(ctx.world, ctx.actor, input));
