// The document of one version.
import { getVersion } from '@parley/use-cases/studio';
import { z } from 'zod';
import { flowId } from '../input';
import { allow, answer } from '../procedure';

export const version = allow('admin', 'marketer', 'agent')
  .input(z.strictObject({ flowId, number: z.number().int().positive() }))
  .query(({ ctx, input }) => answer(getVersion(ctx.world, ctx.actor, input)));
