// Problems of a draft, with the limits of the channels that use the flow.
import { flowDraftSchema } from '@parley/flow';
import { checkDraft } from '@parley/use-cases/studio';
import { z } from 'zod';
import { flowId } from '../input';
import { allow } from '../procedure';

export const check = allow('admin', 'marketer', 'agent')
  .input(z.strictObject({ flowId: flowId.nullable(), draft: flowDraftSchema }))
  .query(({ ctx, input }) => checkDraft(ctx.world, ctx.actor, input));
