// A new flow, empty or from a document.
import { flowDraftSchema } from '@parley/flow';
import { createFlow } from '@parley/use-cases/studio';
import { z } from 'zod';
import { name } from '../input';
import { allow, answer } from '../procedure';

export const create = allow('admin', 'marketer')
  .input(z.strictObject({ name, draft: flowDraftSchema.optional() }))
  .mutation(({ ctx, input }) => answer(createFlow(ctx.world, ctx.actor, input)));
