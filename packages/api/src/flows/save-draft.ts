// Stores the draft, however unfinished; CONFLICT when it is stale.
import { flowDraftSchema } from '@parley/flow';
import { saveDraft as perform } from '@parley/use-cases/studio';
import { z } from 'zod';
import { flowId, revision } from '../input';
import { allow, answer } from '../procedure';

export const saveDraft = allow('admin', 'marketer')
  .input(z.strictObject({ flowId, draft: flowDraftSchema, revision }))
  .mutation(({ ctx, input }) => answer(perform(ctx.world, ctx.actor, input)));
