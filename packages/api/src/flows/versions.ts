// Published versions, newest first.
import { listVersions } from '@parley/use-cases/studio';
import { z } from 'zod';
import { flowId } from '../input';
import { allow, answer } from '../procedure';

export const versions = allow('admin', 'marketer', 'agent')
  .input(z.strictObject({ flowId }))
  .query(({ ctx, input }) => answer(listVersions(ctx.world, ctx.actor, input)));
